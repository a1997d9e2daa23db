import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOC_SON, LOT, PHU_HOI, releaseOf } from '../boards/sample-content.testing.ts';
import type { LotRow } from './assess-lots.ts';
import { assessLots } from './assess-lots.ts';
import type { LotFilter } from './filter-lots.ts';
import { filterLots, listAsked, listRelaxations, sortByPossession } from './filter-lots.ts';
import type { LotEvidence, LotEvidenceKind } from './lot.ts';
import { LOT_EVIDENCE_KINDS } from './lot.ts';
import { lookAhead } from './outlook.ts';

const ON = '2017-09-14';
const SERVED: LotEvidenceKind[] = ['handed-over', 'road', 'power', 'water', 'drainage'];

const dated = (kind: LotEvidenceKind, on = '2016-05-01'): LotEvidence => ({
  kind,
  on,
  sourceKey: null,
  note: null,
  illustrative: false,
});

const ready = [...SERVED.map((kind) => dated(kind)), dated('offered', '2017-08-01')];
const lots = [
  { ...LOT, code: 'small', areaM2: 4_000, evidence: ready },
  { ...LOT, code: 'large', areaM2: 30_000, evidence: [...ready, dated('wastewater')] },
  { ...LOT, code: 'leased', areaM2: 90_000, evidence: [...ready, dated('leased', '2017-09-01')] },
  { ...LOT, code: 'promised', areaM2: 20_000, evidence: [dated('handover-promised', '2018-01-31')] },
  { ...LOT, code: 'late', areaM2: 50_000, evidence: [dated('handover-promised', '2017-06-30')] },
  {
    ...LOT,
    code: 'moved',
    areaM2: 25_000,
    evidence: [dated('handover-promised', '2017-06-30'), dated('handover-promised', '2018-06-30')],
  },
  { ...LOT, zone: PHU_HOI, code: 'far', areaM2: 15_000, industries: ['wood'] },
];
const rows = assessLots(releaseOf({ lots }), ON);
const found = (filter: LotFilter): readonly string[] =>
  filterLots(rows, filter)
    .map(({ lot }) => lot)
    .sort();

describe('what an investor asks of a lot', () => {
  test('nothing asked leaves every lot', () => {
    expect(filterLots(rows, {})).toEqual(rows);
  });

  test.each([
    [{ availableNow: true }, ['large', 'small']],
    [{ minAreaM2: 30_000 }, ['large', 'late', 'leased']],
    [{ withinMonths: 0 }, ['large', 'small']],
    [{ withinMonths: 5 }, ['large', 'promised', 'small']],
    [{ industry: 'wood' }, ['far']],
    [{ zone: LOC_SON, wastewater: true }, ['large']],
    [{ power: true }, ['large', 'leased', 'small']],
    [{ minLevel: 4 }, ['large', 'leased', 'small']],
    [{ minAreaM2: 10_000, withinMonths: 6 }, ['large', 'promised']],
  ] as [LotFilter, string[]][])('%j', (filter, expected) => {
    expect(found(filter)).toEqual(expected);
  });

  test('a lot that someone holds is never one to be occupied soon', () => {
    expect(found({ withinMonths: 120 })).not.toContain('leased');
  });
});

describe('when nothing is found', () => {
  test('the question that leaves none is named, with what there would be without it', () => {
    expect(listRelaxations(rows, { zone: PHU_HOI, availableNow: true })).toEqual([
      { name: 'zone', lots: 2 },
      { name: 'availableNow', lots: 1 },
    ]);
  });

  test('no single question is to blame when two leave none by themselves', () => {
    expect(listRelaxations(rows, { minAreaM2: 1_000_000, industry: 'chemicals' })).toEqual([]);
  });
});

describe('the order of the list', () => {
  test('soonest first, no date last, what someone holds after that; the larger first of the same month', () => {
    const order = sortByPossession(rows).map(({ lot }) => lot);
    expect(order).toEqual(['large', 'small', 'promised', 'moved', 'late', 'far', 'leased']);
  });
});

test('a promise that was moved is both coming and late, one that only passed is late', () => {
  const outlook = lookAhead(rows);
  const names = (list: readonly LotRow[]): readonly string[] => list.map(({ lot }) => lot).sort();
  expect(names(outlook.now)).toEqual(['large', 'small']);
  expect(names(outlook.coming)).toEqual(['moved', 'promised']);
  expect(names(outlook.late)).toEqual(['late', 'moved']);
});

const anyLot = fc.record({
  code: fc.uuid(),
  zone: fc.constantFrom(LOC_SON, PHU_HOI),
  areaM2: fc.integer({ min: 1, max: 200_000 }),
  industries: fc.subarray(['wood', 'garment', 'electronics']),
  evidence: fc.array(
    fc
      .tuple(
        fc.constantFrom(...LOT_EVIDENCE_KINDS),
        fc.constantFrom('2015-06', '2017-03-01', '2017-08-30', '2018-02-28'),
      )
      .map(([kind, on]) => dated(kind, on)),
    { maxLength: 12 },
  ),
});
const anyFilter = fc.record(
  {
    zone: fc.constantFrom(LOC_SON, PHU_HOI),
    minAreaM2: fc.integer({ min: 1, max: 200_000 }),
    industry: fc.constantFrom('wood', 'garment', 'chemicals'),
    minLevel: fc.constantFrom(0, 1, 2, 3, 4, 5),
    power: fc.constant(true),
    wastewater: fc.constant(true),
    withinMonths: fc.integer({ min: 0, max: 24 }),
    availableNow: fc.constant(true),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<LotFilter>; // fast-check widens the literals
const anyRows = fc
  .array(anyLot, { maxLength: 30 })
  .map((some) => assessLots(releaseOf({ lots: some.map((one) => ({ ...LOT, ...one })) }), ON));

describe('for any lots and any questions', () => {
  test('asking one thing at a time finds the same as asking all at once, and each question only takes away', () => {
    fc.assert(
      fc.property(anyRows, anyFilter, (all, filter) => {
        const oneByOne = listAsked(filter).reduce<readonly LotRow[]>(
          (left, name) => filterLots(left, { [name]: filter[name] }),
          all,
        );
        expect(filterLots(all, filter)).toEqual(oneByOne);
      }),
    );
  });

  test('a question taken back finds what was promised without it', () => {
    fc.assert(
      fc.property(anyRows, anyFilter, (all, filter) => {
        for (const { name, lots: promised } of listRelaxations(all, filter)) {
          const { [name]: _, ...left } = filter;
          expect(filterLots(all, left).length).toBe(promised);
        }
      }),
    );
  });

  test('the order loses no lot, never puts a later month first, and no date before a date', () => {
    fc.assert(
      fc.property(anyRows, (all) => {
        const sorted = sortByPossession(all);
        expect(new Set(sorted)).toEqual(new Set(all));
        const months = sorted.map(({ possessionMonths }) => possessionMonths.value ?? Number.POSITIVE_INFINITY);
        expect(months).toEqual([...months].sort((a, b) => (a === b ? 0 : a - b)));
      }),
    );
  });
});
