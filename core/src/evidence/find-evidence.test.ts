import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { ReleaseContent } from '../boards/board-content.ts';
import { someContent } from '../boards/random-content.testing.ts';
import {
  aim,
  LOC_SON,
  LOT,
  OTHER_SOURCE,
  observe,
  observeQuarters,
  PHU_HOI,
  PLAN,
  releaseOf,
  SOURCE,
} from '../boards/sample-content.testing.ts';
import { listLand } from '../land/list-land.ts';
import { assessLots } from '../lots/assess-lots.ts';
import { METRIC_CODES } from '../metrics/catalogue.ts';
import type { PlanKind } from '../plans/plan.ts';
import { compareProgress } from '../progress/compare-progress.ts';
import { yearOf } from '../quarters/quarter.ts';
import type { Reading } from '../readings/reading.ts';
import { listSeries } from '../series/list-series.ts';
import { findEvidence } from './find-evidence.ts';
import { listDocuments } from './list-documents.ts';

// Random boards take as long as the machine is slow.
vi.setConfig({ testTimeout: 120_000 });

/** Every reading anywhere inside an answer. */
function readingsIn(value: unknown): readonly Reading[] {
  if (value === null || typeof value !== 'object') return [];
  if ('value' in value && ('absence' in value || 'evidence' in value)) return [value as Reading];
  return Object.values(value).flatMap(readingsIn);
}

/** Everything that is shown with a proof, each once. */
function listShown(
  content: ReleaseContent,
  plan: PlanKind | null,
): readonly { value: number | null; evidence: string }[] {
  const progress = (['2016-Q2', '2017-Q1', '2017-Q3', '2017-Q4'] as const).map((through) =>
    compareProgress(content, { year: yearOf(through), through, plan, zone: null, metric: null }),
  );
  const series = METRIC_CODES.map((metric) => listSeries(content, metric, null));
  const shown = readingsIn([progress, listLand(content, null), series]).flatMap(({ value, evidence }) =>
    evidence === undefined ? [] : [{ value, evidence }],
  );
  return [...new Map(shown.map((one) => [`${one.evidence} ${one.value}`, one])).values()];
}

describe('every figure can be proved', () => {
  test('each evidence id of progress, land and series leads to the same figure', () => {
    fc.assert(
      fc.property(someContent, fc.constantFrom(null, 'original', 'adjusted'), (content, plan) => {
        for (const reading of listShown(content, plan)) {
          const evidence = findEvidence(content, reading.evidence);
          expect(evidence?.id).toBe(reading.evidence);
          expect(evidence?.reading?.value).toBe(reading.value);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('each input of a computed figure can be proved in turn', () => {
    fc.assert(
      fc.property(someContent, (content) => {
        const proofs = listShown(content, null).map((reading) => findEvidence(content, reading.evidence));
        const inputs = proofs.flatMap((proof) => proof?.inputs ?? []);
        const unproved = inputs.filter(({ evidence }) => evidence !== null && !findEvidence(content, evidence));
        expect(unproved).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('each lot leads to its dated facts', () => {
    fc.assert(
      fc.property(someContent, (content) => {
        for (const row of assessLots(content, '2017-09-14'))
          expect(findEvidence(content, row.evidence)).toMatchObject({ kind: 'lot', lot: { code: row.lot } });
      }),
    );
  });

  test('what is nowhere in the release has no evidence', () => {
    const content = releaseOf({ observations: observeQuarters(LOC_SON, 'exports_usd', [1]) });
    const unknown = [
      'nothing',
      'loc-son~exports_usd~2017-Q1~2',
      'calc~to-date~loc-son~exports_usd~2017-Q3~none',
      'calc~to-date~nowhere~exports_usd~2017-Q1~none',
      'calc~guess~loc-son~exports_usd~2017-Q1~none',
      'calc~attainment~loc-son~exports_usd~2017-Q1~2031-original',
      'calc~to-date~loc-son~exports_usd~soon~none',
      'calc~works~loc-son~exports_usd~soon~none',
      'plan~2017-adjusted~loc-son~exports_usd~Q1',
      'plan~2017-adjusted~loc-son~exports_usd~Q9',
      'lot~loc-son~CN7',
    ];
    expect(unknown.filter((id) => findEvidence(content, id) !== undefined)).toEqual([]);
  });
});

describe('what the proof of a figure says', () => {
  test('a statement shows its document, place and words', () => {
    const one = observe(LOC_SON, 'land_leased', '2018-03', {
      value: 760_720,
      sourceKey: OTHER_SOURCE.key,
      locator: 'đoạn 3',
      quote: 'đã cho thuê là 76,072 ha',
    });
    expect(findEvidence(releaseOf({ observations: [one] }), one.id)).toMatchObject({
      kind: 'observation',
      unit: 'm2',
      source: { key: OTHER_SOURCE.key, locator: 'đoạn 3', quote: 'đã cho thuê là 76,072 ha' },
      versions: [{ id: one.id, printed: 760_720 }],
      alternatives: [],
    });
  });

  test('versions are shown oldest first with the reason of each change', () => {
    const id = (version: number) => `loc-son~exports_usd~2017-Q3~${version}`;
    const estimate = { value: 9, status: 'estimate', id: id(1), supersededBy: id(2) } as const;
    const final = {
      value: 11,
      id: id(2),
      recordedAt: '2017-10-20T00:00:00Z',
      revision: { reason: 'R1', note: 'final' },
    } as const;
    const content = releaseOf({
      observations: [final, estimate].map((one) => observe(LOC_SON, 'exports_usd', '2017-Q3', one)),
    });
    const evidence = findEvidence(content, 'loc-son~exports_usd~2017-Q3~1');
    expect(evidence?.versions.map((one) => [one.printed, one.reading.value, one.reason, one.reasonNote])).toEqual([
      [9, 9, null, null],
      [11, 11, 'R1', 'final'],
    ]);
  });

  test('where sources disagree each statement shows the other', () => {
    const board = observe('all', 'projects_valid', '2019-06', 68);
    const press = {
      ...observe('all', 'projects_valid', '2019-06', { value: 71, sourceKey: OTHER_SOURCE.key }),
      id: 'all~projects_valid~2019-06~2',
    };
    const content = releaseOf({ observations: [board, press] });
    expect(findEvidence(content, board.id)?.alternatives).toMatchObject([{ printed: 71, source: { key: 'N17' } }]);
    expect(findEvidence(content, press.id)?.alternatives).toMatchObject([{ printed: 68, source: { key: SOURCE.key } }]);
  });

  test('a contested level that nobody else states for its date shows the last one before it', () => {
    const first = observe(LOC_SON, 'land_leased', '2017-11', 635_700);
    const before = observe(LOC_SON, 'land_leased', '2018-03', { value: 635_720, sourceKey: OTHER_SOURCE.key });
    const contested = observe(LOC_SON, 'land_leased', '2022', { value: 618_400, status: 'conflict' });
    const content = releaseOf({ observations: [first, contested, before] });
    expect(findEvidence(content, contested.id)?.alternatives).toMatchObject([
      { period: '2018-03', printed: 635_720, source: { key: 'N17' } },
    ]);
    expect(findEvidence(content, before.id)?.alternatives).toEqual([]);
  });

  test('a misprint is kept as printed and withheld', () => {
    const one = observe('all', 'capital_registered_usd', '2018-08', { value: 486_610_000, withheld: true });
    const evidence = findEvidence(releaseOf({ observations: [one] }), one.id);
    expect(evidence).toMatchObject({ reading: { value: null }, versions: [{ printed: 486_610_000, withheld: true }] });
  });

  test('a target shows its plan, its number and its document', () => {
    const content = releaseOf({ targets: aim(LOC_SON, 'exports_usd', [1, 2, 3, 4, 4]) });
    expect(findEvidence(content, 'plan~2017-adjusted~loc-son~exports_usd~Q3')).toMatchObject({
      kind: 'target',
      period: '2017-Q3',
      reading: { value: 3, status: 'actual' },
      plan: { number: PLAN.number },
      source: { key: SOURCE.key },
    });
  });

  test('a computed figure shows its formula, its inputs and that one zone is missing', () => {
    const content = releaseOf({ observations: observeQuarters(LOC_SON, 'exports_usd', [1, 2, 3]) });
    const evidence = findEvidence(content, 'calc~zones-to-date~all~exports_usd~2017-Q3~none');
    expect(evidence).toMatchObject({ kind: 'calculation', unit: 'USD', reading: { value: 6 } });
    expect(evidence?.formula?.en).toMatch(/zones/);
    expect(evidence?.inputs).toMatchObject([
      { label: { vi: 'Lộc Sơn' }, reading: { value: 6 }, evidence: 'calc~to-date~loc-son~exports_usd~2017-Q3~none' },
      { label: { vi: 'Phú Hội' }, reading: { value: null, absence: 'not-reported' }, evidence: null },
    ]);
  });

  test('attainment is a share and shows both sides and the plan version', () => {
    const content = releaseOf({
      observations: observeQuarters(PHU_HOI, 'exports_usd', [1, 2, 3]),
      targets: aim(PHU_HOI, 'exports_usd', [2, 4, 8, 10, 10]),
    });
    const evidence = findEvidence(content, `calc~attainment~phu-hoi~exports_usd~2017-Q3~${PLAN.id}`);
    expect(evidence).toMatchObject({ unit: 'ratio', reading: { value: 0.75 }, plan: { id: PLAN.id } });
    expect(evidence?.inputs.map((input) => input.label.en)).toEqual(['Actual to date', 'Plan to date']);
  });

  test('the sum over works names each work and its funding source', () => {
    const works = (code: string, value: number) =>
      observe(LOC_SON, 'public_capital_disbursed', '2017-Q1', { value, works: code, funding: 'oda' });
    const observations = [works('LS-01', 3), works('LS-02', 4)].map((one) => ({
      ...one,
      id: `loc-son~public_capital_disbursed~2017-Q1~${one.works}~oda~1`,
    }));
    const evidence = findEvidence(
      releaseOf({ observations }),
      'calc~works~loc-son~public_capital_disbursed~2017-Q1~none',
    );
    expect(evidence?.inputs.map((input) => [input.label.vi, input.reading.value])).toEqual([
      ['LS-01 · Vốn ODA', 3],
      ['LS-02 · Vốn ODA', 4],
    ]);
  });

  test('a computed figure leads through its formulas to the documents that state its parts', () => {
    const content = releaseOf({
      observations: observeQuarters(LOC_SON, 'exports_usd', [1, 2, 3]),
      targets: aim(LOC_SON, 'exports_usd', [2, 4, 8, 10, 10]),
    });
    const attainment = `calc~attainment~loc-son~exports_usd~2017-Q3~${PLAN.id}`;
    expect(
      listDocuments(content, [attainment, attainment, 'nothing']).map(({ source, statements }) => [
        source.key,
        statements,
      ]),
    ).toEqual([[SOURCE.key, 4]]);
    expect(listDocuments(content, [])).toEqual([]);
  });

  test('a lot shows its dated facts in order of time', () => {
    const fact = { sourceKey: null, note: null, illustrative: false };
    const evidence = [
      { kind: 'offered' as const, on: '2017-08-01', ...fact },
      { kind: 'handed-over' as const, on: '2016-05-01', ...fact },
    ];
    const found = findEvidence(releaseOf({ lots: [{ ...LOT, evidence }] }), 'lot~loc-son~CN7');
    expect(found?.lot?.facts.map((one) => one.kind)).toEqual(['handed-over', 'offered']);
    expect(found).toMatchObject({ source: { key: OTHER_SOURCE.key }, unit: null, reading: null });
  });
});
