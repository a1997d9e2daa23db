import type { FactGroup } from '../facts/group-facts.ts';
import type { Text } from '../language/text.ts';
import type { PeriodCode } from '../quarters/period.ts';
import type { Reading } from '../readings/reading.ts';
import { absent, isPresent } from '../readings/reading.ts';

export const ZONE_UTILITIES = ['power', 'water', 'wastewater'] as const;
export type ZoneUtility = (typeof ZONE_UTILITIES)[number];

/** A capacity, as far as the record states it. */
export interface Capacity {
  /** In the printed unit. */
  readonly reading: Reading;
  readonly unit: string | null;
  readonly unitName: Text | null;
  readonly period: PeriodCode | null;
}

/** What a utility of a zone can deliver: installed, promised to tenants, still free. */
export interface UtilityCapacity {
  readonly utility: ZoneUtility;
  readonly installed: Capacity;
  readonly committed: Capacity;
  readonly free: Capacity;
  /** All that the record says about it. */
  readonly statements: readonly FactGroup[];
}

/** Nothing is computed: free capacity is what someone states, not installed less committed of different dates. */
function capacityOf(groups: readonly FactGroup[], code: string): Capacity {
  const statements = groups.find((group) => group.code === code)?.statements ?? [];
  const stated = statements.find(({ reading }) => isPresent(reading)) ?? statements[0];
  if (stated === undefined) return { reading: absent('not-published'), unit: null, unitName: null, period: null };
  const { reading, unit, unitName, period } = stated;
  return isPresent(reading)
    ? { reading, unit, unitName, period }
    : { reading, unit: null, unitName: null, period: null };
}

/** From the facts `power_capacity`, `power_committed`, `power_free` and the same of water and wastewater. */
export function listUtilities(groups: readonly FactGroup[]): readonly UtilityCapacity[] {
  return ZONE_UTILITIES.map((utility) => ({
    utility,
    installed: capacityOf(groups, `${utility}_capacity`),
    committed: capacityOf(groups, `${utility}_committed`),
    free: capacityOf(groups, `${utility}_free`),
    statements: groups.filter(({ code }) => code.startsWith(`${utility}_`)),
  }));
}
