import { describe, expect, test } from 'vitest';
import { LOC_SON, LOT, PHU_HOI, releaseOf } from '../boards/sample-content.testing.ts';
import { absent } from '../readings/reading.ts';
import type { LotRow } from './assess-lots.ts';
import { assessLots } from './assess-lots.ts';
import type { LotEvidence, LotEvidenceKind } from './lot.ts';

const ON = '2017-09-14';
const LAND: LotEvidenceKind[] = ['recovery-decision', 'compensation-approved', 'handed-over'];
const SERVED: LotEvidenceKind[] = [...LAND, 'road', 'power', 'water', 'drainage'];

const dated = (kind: LotEvidenceKind, on: string): LotEvidence => ({
  kind,
  on,
  sourceKey: null,
  note: null,
  illustrative: false,
});

/** Assesses one lot: kinds are dated 2016, the rest as given. */
function assess(kinds: readonly LotEvidenceKind[], ...more: readonly LotEvidence[]): LotRow {
  const evidence = [...kinds.map((kind) => dated(kind, '2016-05-01')), ...more];
  const [row] = assessLots(releaseOf({ lots: [{ ...LOT, evidence }] }), ON);
  if (row === undefined) throw new Error('no row');
  return row;
}

const offered = dated('offered', '2017-08-01');

describe('readiness is computed from dated evidence', () => {
  test.each([
    [[], 0],
    [['recovery-decision'], 1],
    [['recovery-decision', 'compensation-approved'], 2],
    [LAND, 3],
    [[...LAND, 'road', 'power', 'water'], 3],
    [SERVED, 4],
  ] as [LotEvidenceKind[], number][])('%j is L%d', (kinds, level) => {
    expect(assess(kinds).level).toBe(level);
  });

  test('a serviced lot on offer can be leased and occupied now', () => {
    const row = assess(SERVED, offered);
    expect(row).toMatchObject({ level: 5, missing: [], freshness: 'fresh', verifiedOn: '2017-08-01' });
    expect(row.possessionMonths).toMatchObject({ value: 0, evidence: 'lot~loc-son~CN7' });
  });

  test('land handed over proves the decision and the compensation plan', () => {
    expect(assess(['handed-over'])).toMatchObject({
      level: 3,
      missing: ['road', 'power', 'water', 'drainage', 'offered', 'verified'],
    });
  });

  test('services without land do not lift a level', () => {
    expect(assess(['road', 'power', 'water', 'drainage', 'offered']).level).toBe(0);
  });

  test('evidence dated after the cut-off is not known yet', () => {
    expect(assess(LAND, dated('road', '2017-10-01')).missing).toContain('road');
    expect(assess(SERVED, dated('offered', '2017-09')).level).toBe(4);
  });
});

describe('a listing must be verified', () => {
  test.each([
    ['2017-06-16', 'fresh', 5],
    ['2017-06-15', 'aging', 5],
    ['2017-03-18', 'aging', 5],
    ['2017-03-17', 'expired', 4],
  ])('last verified on %s it is %s and L%d', (on, freshness, level) => {
    expect(assess(SERVED, dated('offered', on))).toMatchObject({ freshness, level });
  });

  test('a later verification renews an old offer', () => {
    const row = assess(SERVED, dated('offered', '2016-01-01'), dated('verified', '2017-09-01'));
    expect(row).toMatchObject({ level: 5, freshness: 'fresh', verifiedOn: '2017-09-01' });
  });

  test('a lot never verified is expired and not listed as available', () => {
    expect(assess(SERVED)).toMatchObject({ freshness: 'expired', verifiedOn: null, level: 4 });
  });
});

describe('side states', () => {
  test('a leased lot cannot be leased again, whatever its evidence', () => {
    const row = assess(SERVED, offered, dated('leased', '2017-09-01'));
    expect(row).toMatchObject({
      level: 4,
      sideState: 'leased',
      possessionMonths: absent('not-applicable', row.evidence),
    });
  });

  test('the latest side state counts, and a release ends it', () => {
    expect(assess(SERVED, dated('introduced', '2016-06-01'), dated('leased', '2017-01-01')).sideState).toBe('leased');
    expect(assess(SERVED, offered, dated('introduced', '2016-06-01'), dated('released', '2017-01-01'))).toMatchObject({
      sideState: null,
      level: 5,
    });
  });
});

describe('months to possession', () => {
  test('land still to be handed over counts to its promised date', () => {
    const row = assess(['recovery-decision'], dated('handover-promised', '2018-03-31'));
    expect(row.possessionMonths).toMatchObject({ value: 7, status: 'derived' });
  });

  test('the last promise counts, and a promise that has passed says nothing', () => {
    const slipped = [dated('handover-promised', '2017-06-30'), dated('handover-promised', '2017-12-31')];
    expect(assess([], ...slipped).possessionMonths.value).toBe(4);
    expect(assess([], dated('handover-promised', '2017-06-30')).possessionMonths).toMatchObject({
      value: null,
      absence: 'not-reported',
    });
  });

  test('an invented promise is marked', () => {
    const row = assess([], { ...dated('handover-promised', '2018-03-31'), illustrative: true });
    expect(row).toMatchObject({ illustrative: true, possessionMonths: { status: 'illustrative', illustrative: true } });
  });
});

test('lots come zone by zone in the zones’ order, by code', () => {
  const lots = [
    { ...LOT, zone: PHU_HOI, code: 'F-4' },
    { ...LOT, code: 'CN9' },
    { ...LOT, code: 'CN14' },
  ];
  const rows = assessLots(releaseOf({ lots }), ON);
  expect(rows.map((row) => `${row.zone} ${row.lot}`)).toEqual([`${LOC_SON} CN14`, `${LOC_SON} CN9`, `${PHU_HOI} F-4`]);
});
