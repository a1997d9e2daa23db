import { METRICS } from '../metrics/catalogue.ts';
import { findRatioFormula } from '../metrics/ratio-formulas.ts';
import { ALL_ZONES, type ZoneScope } from '../observations/observation.ts';
import type { PeriodCode } from '../quarters/period.ts';
import type { Quarter } from '../quarters/quarter.ts';
import { isPresent } from '../readings/reading.ts';
import type { ProgressScope, RowAddress } from './progress-scope.ts';
import { zoneSlugs } from './progress-scope.ts';
import { type DatedLevel, levelsIn } from './zone-actuals.ts';

/** The statement that stands for a quarter; of a computed ratio that of its numerator, where both parts have its day. */
function latestIn(scope: ProgressScope, row: RowAddress, quarter: Quarter): DatedLevel | undefined {
  const stated = levelsIn(scope, row, quarter).find(({ reading }) => isPresent(reading));
  const formula = findRatioFormula(row.metric);
  if (formula?.of !== 'levels') return stated;
  const denominators = levelsIn(scope, { ...row, metric: formula.denominator }, quarter);
  const numerators = levelsIn(scope, { ...row, metric: formula.numerator }, quarter);
  return numerators.find(({ on }) => denominators.some((one) => one.on === on)) ?? stated;
}

function periodOf(scope: ProgressScope, row: RowAddress, quarter: Quarter): PeriodCode | null {
  const own = latestIn(scope, row, quarter);
  if (row.zone !== ALL_ZONES) return own?.period ?? null;
  const zones = zoneSlugs(scope.content).map((zone: ZoneScope) => latestIn(scope, { ...row, zone }, quarter));
  if (own && !zones.every((one) => one !== undefined && one.on > own.on)) return own.period;
  const [first, ...others] = new Set(zones.flatMap((one) => one?.period ?? []));
  return first === undefined || others.length > 0 ? null : first;
}

/**
 * When a level within a quarter was stated, as its source writes it: `2017-11`. Null where that is the quarter itself, for a
 * flow, and for a total of levels of different dates.
 */
export function levelPeriod(scope: ProgressScope, row: RowAddress, quarter: Quarter): PeriodCode | null {
  if (METRICS[row.metric].kind === 'flow') return null;
  const period = periodOf(scope, row, quarter);
  return period === quarter ? null : period;
}
