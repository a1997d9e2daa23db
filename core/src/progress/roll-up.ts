import { calculate } from '../evidence/calculation.ts';
import type { Measure } from '../evidence/formulas.ts';
import type { FlowMetric, MetricCode, StockMetric } from '../metrics/catalogue.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import type { PeriodCode } from '../quarters/period.ts';
import type { Quarter } from '../quarters/quarter.ts';
import { add, addPresent } from '../readings/combine.ts';
import type { Present, Reading } from '../readings/reading.ts';
import { absent, isPresent } from '../readings/reading.ts';
import type { Covered, ProgressScope, RowAddress } from './progress-scope.ts';
import { own, statedForAll, zoneLabel, zoneSlugs } from './progress-scope.ts';
import { statedReading } from './zone-actuals.ts';

/** How one zone's figure is read, and what a sum of them is called. */
interface How<M extends MetricCode> {
  readonly read: (scope: ProgressScope, row: RowAddress<M>, quarter: Quarter) => Reading;
  readonly measure: Measure;
  /** Of a level: the day that it is stated for; null where none is. */
  readonly dayOf?: (scope: ProgressScope, row: RowAddress<M>, quarter: Quarter) => string | null;
}

/**
 * A summable figure with its coverage. For all zones: what the source states for all of them together, unless each zone
 * states a later level; else the sum of the zones that reported, which says how many they are.
 */
export function readCovered<M extends FlowMetric | StockMetric>(
  scope: ProgressScope,
  row: RowAddress<M>,
  quarter: Quarter,
  how: How<M>,
): Covered {
  const stated = how.read(scope, row, quarter);
  if (row.zone !== ALL_ZONES) return own(stated);
  if (isPresent(stated) && !isOvertaken(scope, row, quarter, how)) return statedForAll(scope.content, stated);
  return sumZones(scope, row.metric, quarter, how);
}

/** Whether every zone states a level of a later day than the one stated for all of them together. */
function isOvertaken<M extends MetricCode>(
  scope: ProgressScope,
  row: RowAddress<M>,
  quarter: Quarter,
  { dayOf }: How<M>,
): boolean {
  const on = dayOf?.(scope, row, quarter) ?? null;
  if (on === null || dayOf === undefined) return false;
  return zoneSlugs(scope.content).every((zone) => (dayOf(scope, { ...row, zone }, quarter) ?? '') > on);
}

function sumZones<M extends MetricCode>(scope: ProgressScope, metric: M, quarter: Quarter, how: How<M>): Covered {
  const inputs = zoneSlugs(scope.content).map((zone) => ({
    label: zoneLabel(scope.content, zone),
    reading: how.read(scope, { zone, metric }, quarter),
  }));
  const address = { measure: how.measure, zone: ALL_ZONES, metric, period: quarter, planId: null };
  const reading = calculate(scope.trace, address, inputs, (id) =>
    addPresent(
      inputs.map((input) => input.reading),
      id,
    ),
  );
  return {
    reading,
    reporting: inputs.filter((input) => isPresent(input.reading)).length,
    expected: inputs.length,
  };
}

/**
 * All zones together at exactly one period, where no source states them together: the sum of what is stated of each. Undefined
 * as soon as one zone has no figure of that period.
 */
export function sumOfZonesAt(
  scope: ProgressScope,
  metric: FlowMetric | StockMetric,
  period: PeriodCode,
): Present | undefined {
  const inputs = zoneSlugs(scope.content).map((zone) => ({
    label: zoneLabel(scope.content, zone),
    reading: statedReading(scope, { zone, metric }, period) ?? absent('not-applicable'),
  }));
  if (!inputs.every(({ reading }) => isPresent(reading))) return undefined;
  const address = { measure: 'zones-stated', zone: ALL_ZONES, metric, period, planId: null } as const;
  const sum = calculate(scope.trace, address, inputs, (id) =>
    add(
      inputs.map(({ reading }) => reading),
      id,
    ),
  );
  return isPresent(sum) ? sum : undefined;
}
