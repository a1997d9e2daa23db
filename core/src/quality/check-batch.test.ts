import { describe, expect, test } from 'vitest';
import type { BoardContent } from '../boards/board-content.ts';
import { EMPTY_BATCH, EMPTY_BOARD, LOC_SON, LOT, observe, PLACE, state } from '../boards/sample-content.testing.ts';
import type { ImportBatch, StatedObservation } from '../imports/batch.ts';
import { at, BROKEN_RULES, batchOf, boardOf, STEP, TODAY } from './broken-rules.testing.ts';
import { checkBatch } from './check-batch.ts';
import { formatFinding } from './finding-words.ts';
import type { RuleCode } from './rule-words.ts';
import { RULES } from './rule-words.ts';

const CODES = Object.keys(RULES) as RuleCode[];
const CITED: BoardContent = { ...EMPTY_BOARD, board: { ...EMPTY_BOARD.board, recordKind: 'cited' } };

const check = (batch: Partial<ImportBatch>, content = EMPTY_BOARD) =>
  checkBatch(content, { ...EMPTY_BATCH, ...batch }, TODAY);
const rulesOf = (...observations: StatedObservation[]) => check({ observations }).map((finding) => finding.rule);
const said = (metric: Parameters<typeof state>[1], period: string, given: Parameters<typeof state>[3]) =>
  state(LOC_SON, metric, period, given);

describe('a file that breaks a rule', () => {
  test.each(CODES)('%s is found', (code) => {
    const broken = BROKEN_RULES[code];
    const findings = checkBatch(boardOf(broken), batchOf(broken), TODAY);
    const found = findings.filter((finding) => finding.rule === code);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((finding) => finding.severity === RULES[code].atImport)).toBe(true);
    expect(findings.filter((finding) => finding.severity === 'error' && finding.rule !== code)).toEqual([]);
  });

  test('is told where: the place of the statement in the file', () => {
    const place = { sheet: 'Quỹ đất', row: 4, column: 'E' };
    const observations = [{ ...said('land_leased', '2017-03', -1), place }, said('exports_usd', '2017-Q1', -1)];
    expect(check({ observations }).map((finding) => finding.place)).toEqual([place, PLACE]);
  });
});

describe('a finding leads to the cell that is wrong', () => {
  const cell = (column: string) => ({ sheet: 'Lô đất', row: 4, column });

  test('the area or the date of a lot, not its code', () => {
    const evidence = [{ kind: 'leased' as const, on: '2019-01-01', sourceKey: null, note: null, illustrative: false }];
    const cells = { areaM2: cell('F'), leased: cell('K') };
    const lots = [{ ...LOT, areaM2: 0, evidence, place: cell('B'), cells }];
    expect(check({ lots }).map(({ rule, place }) => [rule, place?.column])).toEqual([
      ['area-not-positive', 'F'],
      ['future-date', 'K'],
    ]);
  });

  test('the households done, not the plan', () => {
    const clearance = [{ ...STEP, householdsDone: 11, place: cell('B'), cells: { householdsDone: cell('H') } }];
    expect(check({ clearance })).toMatchObject([{ rule: 'clearance-done-above-total', place: cell('H') }]);
  });
});

test('a figure that only changed how it stands is told by how it stood, not from 2 to 2', () => {
  const known = { ...EMPTY_BOARD, observations: [observe(LOC_SON, 'projects_licensed', '2017-Q1', 2)] };
  const observations = [said('projects_licensed', '2017-Q1', { value: 2, status: 'provisional' })];
  const [finding] = check({ observations }, known);
  expect(finding).toMatchObject({
    rule: 'revision-reason-missing',
    params: { before: 'actual', after: 'provisional' },
  });
  expect(finding && formatFinding(finding, 'vi')).toMatch(/thay đổi từ thực hiện thành sơ bộ/);
});

test('a figure of a quarter after its own cut-off is refused, a reason for a gap is not', () => {
  const cutoff = '2017-06-14';
  expect(rulesOf(said('exports_usd', '2017-Q3', { value: 5, cutoff }))).toEqual(['period-after-cutoff']);
  expect(rulesOf(said('exports_usd', '2017-Q3', { value: null, absence: 'not-yet-due', cutoff }))).toEqual([]);
});

describe('a file that breaks none', () => {
  test('of the sound parts of each example nothing is said', () => {
    expect(
      rulesOf(
        said('exports_usd', '2017-Q1', 10),
        said('exports_usd', '2017-Q2', 15),
        said('exports_usd', '2017-6M', 25),
        said('land_newly_leased', '2017-Q1', -22_054),
        said('projects_valid', '2017-Q1', 5),
        said('projects_operating', '2017-Q1', 5),
        said('projects_valid_fdi', '2017-Q1', 5),
        said('revenue_vnd', '2017-Q1', null),
      ),
    ).toEqual([]);
  });

  test('lots and clearance steps in order pass, a promised hand-over may lie ahead', () => {
    const fact = { sourceKey: null, note: null, illustrative: false };
    const lot = { ...LOT, evidence: [{ kind: 'handover-promised' as const, on: '2018-12-31', ...fact }] };
    const steps = [at({ ...STEP, stage: 'inventoried' as const, householdsDone: 10 }), at(STEP)];
    expect(check({ lots: [at(lot)], clearance: steps })).toEqual([]);
  });
});

describe('rules look at the file together with what the board knows', () => {
  const known = { ...EMPTY_BOARD, observations: [observe(LOC_SON, 'projects_valid', '2017-Q1', 20)] };

  test('more operating than valid projects is found although the file states only one of them', () => {
    const findings = check({ observations: [said('projects_operating', '2017-Q1', 21)] }, known);
    expect(findings).toMatchObject([{ rule: 'part-above-whole', params: { value: 21, limit: 20 } }]);
  });

  test('the file’s correction counts, not the value that it corrects', () => {
    const observations = [
      said('projects_operating', '2017-Q1', 21),
      said('projects_valid', '2017-Q1', { value: 22, revision: { reason: 'R1', note: 'late report' } }),
    ];
    expect(check({ observations }, known)).toEqual([]);
  });

  test('what was wrong before is not the file’s fault', () => {
    const content = {
      ...EMPTY_BOARD,
      observations: [
        observe(LOC_SON, 'projects_valid', '2017-Q1', 20),
        observe(LOC_SON, 'projects_operating', '2017-Q1', 21),
      ],
    };
    expect(check({ observations: [said('exports_usd', '2017-Q1', 1)] }, content)).toEqual([]);
  });

  test('the planned area holds until a later decision', () => {
    const content = { ...EMPTY_BOARD, observations: [observe(LOC_SON, 'land_planned', '2015-08-12', 1_830_000)] };
    const observations = [said('land_industrial', '2017-03', 1_830_101)];
    expect(check({ observations }, content)).toMatchObject([
      { rule: 'part-above-whole', params: { limit: 1_830_000 } },
    ]);
  });

  test('a change from an estimate to a final figure needs no reason', () => {
    const content = {
      ...EMPTY_BOARD,
      observations: [observe(LOC_SON, 'exports_usd', '2017-Q1', { value: 10, status: 'estimate' })],
    };
    expect(check({ observations: [said('exports_usd', '2017-Q1', 11)] }, content)).toEqual([]);
  });
});

describe('percentages, jumps and ledgers', () => {
  test.each([
    [0.641, []],
    [0.64, []],
    [0.6406, []],
    [0.642, ['published-ratio-differs']],
    [0.6416, ['published-ratio-differs']],
  ])('a published %d against 76.072 of 118.7451 ha: %j', (published, rules) => {
    const found = rulesOf(
      said('land_leased', '2017-03', 760_720),
      said('land_cleared', '2017-03', 1_187_451),
      said('occupancy_of_cleared', '2017-03', published),
    );
    expect(found).toEqual(rules);
  });

  test('a jump is explained by a note or by a reason', () => {
    const before = said('exports_usd', '2017-Q1', 10);
    expect(rulesOf(before, said('exports_usd', '2017-Q2', { value: 30, note: 'nhà máy mới' }))).toEqual([]);
    expect(rulesOf(before, said('exports_usd', '2017-Q2', 4))).toEqual(['jump']);
    expect(rulesOf(before, said('exports_usd', '2017-Q2', 5))).toEqual([]);
  });

  test('a level jumps against the last one known, however long ago', () => {
    expect(rulesOf(said('projects_valid', '2014-03', 10), said('projects_valid', '2017-03', 16))).toEqual(['jump']);
  });

  test('a residual up to 0.01 ha, or with a reconciliation note, is not a finding', () => {
    const ledger = (uncleared: number) => [
      said('land_industrial', '2017-03', 1_000_000),
      said('land_uncleared', '2017-03', uncleared),
      said('land_cleared', '2017-03', 600_000),
    ];
    expect(rulesOf(...ledger(399_900))).toEqual([]);
    expect(rulesOf(...ledger(399_899))).toEqual(['ledger-residual']);
    const text = { vi: 'Đối chiếu', en: 'Reconciled' };
    const note = { zone: LOC_SON, period: '2017-03', kind: 'reconciliation' as const, text, sourceKey: null };
    expect(check({ observations: ledger(300_000), ledgerNotes: [note] })).toEqual([]);
  });

  test('a ledger with a missing component is not out of balance', () => {
    expect(rulesOf(said('land_cleared', '2017-03', 600), said('land_leased', '2017-03', 100))).toEqual([]);
  });

  test('a withheld misprint breaks no rule', () => {
    expect(rulesOf(said('exports_usd', '2017-Q1', { value: -1, withheld: true }))).toEqual([]);
  });
});

describe('a cited record keeps what its sources say', () => {
  test('contradictions warn and never refuse', () => {
    const contradictory = CODES.filter((code) => 'keptWhenCited' in RULES[code]);
    expect(contradictory).toContain('part-above-whole');
    for (const code of contradictory) {
      const findings = checkBatch({ ...CITED, plans: EMPTY_BOARD.plans }, batchOf(BROKEN_RULES[code]), TODAY);
      expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
      expect(findings.map((finding) => finding.rule)).toContain(code);
    }
  });

  test('two sources that disagree break no rule', () => {
    const observations = [
      said('exports_usd', '2017-Q1', 1),
      said('exports_usd', '2017-Q1', { value: 2, sourceKey: 'N17' }),
    ];
    expect(check({ observations }, CITED)).toEqual([]);
  });
});

test('without the day of entry no date lies in the future', () => {
  const observations = [said('exports_usd', '2031-Q1', 1)];
  expect(checkBatch(EMPTY_BOARD, { ...EMPTY_BATCH, observations })).toEqual([]);
});
