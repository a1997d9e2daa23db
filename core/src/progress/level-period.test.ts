import { describe, expect, test } from 'vitest';
import { LOC_SON, observe, PHU_HOI, releaseOf } from '../boards/sample-content.testing.ts';
import type { MetricCode } from '../metrics/catalogue.ts';
import type { Observation } from '../observations/observation.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import { compareProgress } from './compare-progress.ts';

function statedAt(observations: readonly Observation[], zone: string, metric: MetricCode = 'land_leased') {
  const query = { year: 2017, through: '2017-Q4', plan: null, zone, metric } as const;
  return compareProgress(releaseOf({ observations }), query)[0]?.toDate.statedAt;
}

const leased = (zone: string, period: string) => observe(zone, 'land_leased', period, 700_000);
const industrial = (zone: string, period: string) => observe(zone, 'land_industrial', period, 1_000_000);

describe('when a level within a quarter was stated', () => {
  test('is said as its source writes it, and not at all where that is the quarter', () => {
    expect(statedAt([leased(LOC_SON, '2017-11')], LOC_SON)).toBe('2017-11');
    expect(statedAt([leased(LOC_SON, '2017-Q4')], LOC_SON)).toBeNull();
    expect(statedAt([], LOC_SON)).toBeNull();
  });

  test('the latest of the quarter stands for it', () => {
    expect(statedAt([leased(LOC_SON, '2017-10'), leased(LOC_SON, '2017-12-05')], LOC_SON)).toBe('2017-12-05');
  });

  test('of all zones is told where it is one date', () => {
    expect(statedAt([leased(LOC_SON, '2017-11'), leased(PHU_HOI, '2017-11')], ALL_ZONES)).toBe('2017-11');
    expect(statedAt([leased(LOC_SON, '2017-11'), leased(PHU_HOI, '2017-12')], ALL_ZONES)).toBeNull();
    expect(statedAt([leased(ALL_ZONES, '2017-10'), leased(LOC_SON, '2017-11')], ALL_ZONES)).toBe('2017-10');
  });

  test('of a ratio is that of both its parts', () => {
    const parts = [leased(LOC_SON, '2017-11'), industrial(LOC_SON, '2017-11'), leased(LOC_SON, '2017-12')];
    expect(statedAt(parts, LOC_SON, 'occupancy_of_industrial')).toBe('2017-11');
  });
});
