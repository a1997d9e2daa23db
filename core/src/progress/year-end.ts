import { calculate } from '../evidence/calculation.ts';
import type { Measure } from '../evidence/formulas.ts';
import { INPUT_LABELS, partLabel, quarterLabel } from '../evidence/labels.ts';
import { METRICS } from '../metrics/catalogue.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import type { Quarter } from '../quarters/quarter.ts';
import { numberOf, quarterOf, yearOf } from '../quarters/quarter.ts';
import type { Present, Reading } from '../readings/reading.ts';
import { derived, isPresent } from '../readings/reading.ts';
import { actualToDate } from './actuals.ts';
import type { ProgressRow } from './progress.ts';
import type { ProgressScope, RowAddress } from './progress-scope.ts';
import { listScopes } from './progress-scope.ts';

/** Below this number of complete past years a range would be a guess. */
const LEAST_YEARS = 3;

interface PastYear {
  readonly year: number;
  readonly toDate: Present;
  readonly total: Present;
  readonly share: number;
}

function findPastYear(scope: ProgressScope, row: RowAddress, through: Quarter, year: number): PastYear | undefined {
  const toDate = actualToDate(scope, row, quarterOf(year, numberOf(through)), null);
  const total = actualToDate(scope, row, quarterOf(year, 4), null);
  if (!isPresent(toDate.reading) || !isPresent(total.reading)) return undefined;
  if (toDate.reporting < toDate.expected || total.reporting < total.expected) return undefined;
  const share = toDate.reading.value / total.reading.value;
  if (!Number.isFinite(share) || share <= 0) return undefined;
  return { year, toDate: toDate.reading, total: total.reading, share };
}

function pastYears(scope: ProgressScope, row: RowAddress, through: Quarter): readonly PastYear[] {
  const zones = row.zone === ALL_ZONES ? listScopes(scope.content) : [row.zone];
  const years = zones
    .flatMap((zone) => scope.observations.list(zone, row.metric))
    .map(({ period }) => Number(period.code.slice(0, 4)))
    .filter((year) => year < yearOf(through));
  return [...new Set(years)].sort().flatMap((year) => findPastYear(scope, row, through, year) ?? []);
}

/**
 * Where the year may end if this year's share by now is like that of past years: `to date ÷ max(share)` to
 * `to date ÷ min(share)`, whole units. Null for levels and ratios, and under three complete past years.
 */
export function yearEndRange(
  scope: ProgressScope,
  row: RowAddress,
  through: Quarter,
  actual: Reading,
): ProgressRow['yearEnd'] {
  if (METRICS[row.metric].kind !== 'flow' || !isPresent(actual)) return null;
  const past = pastYears(scope, row, through);
  if (past.length < LEAST_YEARS) return null;
  const shares = past.map((year) => year.share);
  const inputs = [
    { label: INPUT_LABELS.actualToDate, reading: actual },
    ...past.flatMap(({ year, toDate, total }) => [
      {
        label: partLabel(quarterLabel(quarterOf(year, numberOf(through))), INPUT_LABELS.actualToDate),
        reading: toDate,
      },
      { label: partLabel(quarterLabel(quarterOf(year, 4)), INPUT_LABELS.actualToDate), reading: total },
    ]),
  ];
  const present = [actual, ...past.flatMap(({ toDate, total }) => [toDate, total])];
  const bound = (measure: Measure, share: number): Reading =>
    calculate(scope.trace, { ...row, measure, period: through, planId: null }, inputs, (id) =>
      derived(Math.round(actual.value / share), present, id),
    );
  return {
    low: bound('year-end-low', Math.max(...shares)),
    high: bound('year-end-high', Math.min(...shares)),
    years: past.map((year) => year.year),
  };
}
