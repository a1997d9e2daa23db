import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOC_SON, observe, PHU_HOI, releaseOf, SOURCE } from '../boards/sample-content.testing.ts';
import { findEvidence } from '../evidence/find-evidence.ts';
import type { MetricCode } from '../metrics/catalogue.ts';
import type { Observation } from '../observations/observation.ts';
import { absent } from '../readings/reading.ts';
import type { LandRow } from './land-row.ts';
import { LAND_STATES } from './land-row.ts';
import { listLand } from './list-land.ts';

type Areas = Partial<Record<MetricCode, number>>;

const ledger = (zone: string, period: string, areas: Areas): readonly Observation[] =>
  (Object.entries(areas) as [MetricCode, number][]).map(([metric, value]) => observe(zone, metric, period, value));

function rowOf(areas: Areas, period = '2018-03'): LandRow {
  const [row] = listLand(releaseOf({ observations: ledger(LOC_SON, period, areas) }), LOC_SON);
  if (row === undefined) throw new Error('no row');
  return row;
}

/** Lộc Sơn, March 2018, as printed (m²). */
const MARCH_2018 = {
  land_industrial: 1_357_451,
  land_uncleared: 170_000,
  land_cleared: 1_187_451,
  land_leased: 760_720,
  land_introduced: 161_371,
  land_recovering: 37_430,
  land_other_use: 40_000,
  land_available: 187_930,
};

describe('the land ledger', () => {
  test('Lộc Sơn in March 2018: 64.1 % of cleared and 56.0 % of industrial land', () => {
    const row = rowOf(MARCH_2018);
    expect(row.occupancyOfCleared.value?.toFixed(3)).toBe('0.641');
    expect(row.occupancyOfIndustrial.value?.toFixed(3)).toBe('0.560');
    expect(row).toMatchObject({ residual: { value: 0 }, balanced: true, asOf: '2018-03', date: '2018-03-31' });
  });

  test('a difference up to 0.01 ha is rounding, more is out of balance', () => {
    expect(rowOf({ ...MARCH_2018, land_leased: 760_620 })).toMatchObject({ residual: { value: 100 }, balanced: true });
    expect(rowOf({ ...MARCH_2018, land_leased: 760_619 })).toMatchObject({ residual: { value: 101 }, balanced: false });
    expect(rowOf({ ...MARCH_2018, land_leased: 760_821 })).toMatchObject({
      residual: { value: -101 },
      balanced: false,
    });
  });

  test('a ledger that balances by construction has no residual', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2_000_000 }), { minLength: 6, maxLength: 6 }), (areas) => {
        const [uncleared = 0, leased = 0, introduced = 0, recovering = 0, other = 0, available = 0] = areas;
        const cleared = leased + introduced + recovering + other + available;
        const row = rowOf({
          land_industrial: uncleared + cleared,
          land_uncleared: uncleared,
          land_cleared: cleared,
          land_leased: leased,
          land_introduced: introduced,
          land_recovering: recovering,
          land_other_use: other,
          land_available: available,
        });
        expect(row.residual.value).toBe(0);
        expect(row.balanced).toBe(true);
        if (cleared > 0) {
          const [ofCleared, ofIndustrial] = [row.occupancyOfCleared.value, row.occupancyOfIndustrial.value];
          expect((ofIndustrial ?? 2) <= (ofCleared ?? 0) && (ofCleared ?? 2) <= 1).toBe(true);
        }
      }),
    );
  });

  test('a missing component is absent, never 0, and the identity that is known is still checked', () => {
    const { land_recovering: _, ...rest } = MARCH_2018;
    const row = rowOf(rest);
    expect(row.states.land_recovering).toEqual(absent('not-reported'));
    expect(row).toMatchObject({ residual: { value: 0 }, balanced: null });
    expect(row.residual).toMatchObject({
      evidence: 'calc~residual-of-industrial~loc-son~land_industrial~2018-03~none',
    });
  });

  test('Lộc Sơn 2022: 134.20 ha against 14.90 and 119.31 is out by 0.01 ha, within the rounding', () => {
    const areas = { land_industrial: 1_342_000, land_uncleared: 149_000, land_cleared: 1_193_100 };
    expect(rowOf(areas, '2022')).toMatchObject({ residual: { value: -100, status: 'derived' }, balanced: null });
    expect(rowOf({ ...areas, land_uncleared: 149_101 }, '2022')).toMatchObject({ balanced: false });
  });

  test('two errors that cancel out do not balance', () => {
    const row = rowOf({ ...MARCH_2018, land_cleared: MARCH_2018.land_cleared + 500 });
    expect(row).toMatchObject({ residual: { value: -500 }, balanced: false });
  });

  test('without a stated total of industrial land the cleared land is held to its parts', () => {
    const { land_industrial: _, ...rest } = MARCH_2018;
    expect(rowOf({ ...rest, land_leased: rest.land_leased - 300 })).toMatchObject({
      residual: { value: 300 },
      balanced: false,
    });
  });

  test('a missing total follows from its parts, and says that it is derived', () => {
    const { land_industrial: _, ...rest } = MARCH_2018;
    const row = rowOf(rest);
    expect(row.states.land_industrial).toMatchObject({ value: 1_357_451, status: 'derived' });
    expect(row.occupancyOfIndustrial.value?.toFixed(3)).toBe('0.560');
    expect(row.residual.value).toBe(0);
  });

  test('cleared land follows from industrial and uncleared land', () => {
    const row = rowOf({ land_industrial: 100, land_uncleared: 40, land_leased: 30 });
    expect(row.states.land_cleared).toMatchObject({ value: 60, status: 'derived' });
    expect(row.occupancyOfCleared.value).toBe(0.5);
    expect(row.residual.value).toBeNull();
    expect(row.balanced).toBeNull();
  });

  test('parts without any stated total cannot be out of balance', () => {
    const { land_industrial: _, land_cleared: __, ...parts } = MARCH_2018;
    const row = rowOf(parts);
    expect(row.states.land_cleared).toMatchObject({ value: 1_187_451, status: 'derived' });
    expect(row.residual).toEqual(absent('not-applicable'));
  });

  test('a published ratio stands where a part is missing: Phú Hội 2022, by year only', () => {
    const row = rowOf({ land_leased: 618_400, occupancy_of_cleared: 0.967, occupancy_of_industrial: 0.8576 }, '2022');
    expect(row).toMatchObject({ asOf: '2022', date: '2022-12-31' });
    expect(row.occupancyOfCleared).toMatchObject({ value: 0.967, status: 'actual' });
    expect(row.occupancyOfIndustrial).toMatchObject({ value: 0.8576, status: 'actual' });
  });

  test('what the source prints is not recomputed from a part that was derived from it', () => {
    const cleared = { value: 1_193_100, status: 'derived' as const };
    const observations = [
      ...ledger(LOC_SON, '2022', { land_leased: 1_129_579, occupancy_of_cleared: 0.9468 }),
      observe(LOC_SON, 'land_cleared', '2022', cleared),
    ];
    const [row] = listLand(releaseOf({ observations }), LOC_SON);
    expect(row?.occupancyOfCleared).toMatchObject({ value: 0.9468, status: 'actual' });
  });

  test('all zones together have what every zone states, and no more', () => {
    const observations = [
      ...ledger(LOC_SON, '2018-03', { land_cleared: 1_187_451, land_introduced: 161_371 }),
      ...ledger(PHU_HOI, '2018-03', { land_cleared: 635_720 }),
      ...ledger('all', '2018-03', { land_leased: 1_396_440 }),
    ];
    const content = releaseOf({ observations });
    const [row] = listLand(content, 'all');
    const { land_cleared, land_introduced, land_leased } = row?.states ?? {};
    expect(land_leased).toMatchObject({ value: 1_396_440, status: 'actual' });
    expect(land_cleared).toMatchObject({ value: 1_823_171, status: 'derived' });
    expect(land_introduced).toEqual(absent('not-reported'));
    const proof = findEvidence(content, land_cleared?.evidence ?? '');
    expect(proof?.inputs.map(({ reading }) => reading.value)).toEqual([1_187_451, 635_720]);
  });

  test('what a public document leaves out is not published, also on a board that reports', () => {
    const sources = [{ ...SOURCE, url: 'https://vccinews.com/prode/27797/index.html' }];
    const observations = ledger(LOC_SON, '2013-01', { land_leased: 1_071_900 });
    const [row] = listLand(releaseOf({ sources, observations }), LOC_SON);
    expect(row?.states.land_cleared).toEqual(absent('not-published'));
  });

  test('rows come newest first, the zones in their order, and all zones only where a source states them', () => {
    const observations = [
      ...ledger(PHU_HOI, '2018-03', { land_leased: 635_720 }),
      ...ledger(LOC_SON, '2017-11', { land_leased: 782_774 }),
      ...ledger(LOC_SON, '2018-03', { land_leased: 760_720 }),
      ...ledger(LOC_SON, '2022', { land_leased: 1_129_579 }),
      ...ledger('all', '2018-03', { land_leased: 1_396_440 }),
    ];
    const places = listLand(releaseOf({ observations }), null).map((row) => `${row.zone} ${row.asOf}`);
    expect(places).toEqual(['loc-son 2022', 'loc-son 2018-03', 'phu-hoi 2018-03', 'all 2018-03', 'loc-son 2017-11']);
  });

  test('the notes of a zone and date stand with its row', () => {
    const text = { vi: 'Đối chiếu', en: 'Reconciled' };
    const note = { zone: LOC_SON, period: '2018-03', kind: 'reconciliation' as const, text, sourceKey: null };
    const observations = ledger(LOC_SON, '2018-03', { land_leased: 1 });
    const [row] = listLand(releaseOf({ observations, ledgerNotes: [note, { ...note, period: '2017-11' }] }), LOC_SON);
    expect(row?.notes).toEqual([note]);
  });

  test('two sources that disagree on a state leave the ledger marked as a conflict', () => {
    const observations = [
      ...ledger(LOC_SON, '2018-03', MARCH_2018),
      observe(LOC_SON, 'land_leased', '2018-03', { value: 782_774, sourceKey: 'N17', id: 'x~2' }),
    ];
    const [row] = listLand(releaseOf({ observations }), LOC_SON);
    expect(row?.states.land_leased).toMatchObject({ value: 760_720, status: 'conflict' });
    expect(row?.occupancyOfCleared).toMatchObject({ status: 'conflict' });
  });

  test('every state of the cascade is in every row', () => {
    expect(Object.keys(rowOf({ land_leased: 1 }).states)).toEqual([...LAND_STATES]);
  });
});
