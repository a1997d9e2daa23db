import { calculate } from '../evidence/calculation.ts';
import { calculationId } from '../evidence/evidence-id.ts';
import type { Measure } from '../evidence/formulas.ts';
import { INPUT_LABELS, partLabel, quarterLabel } from '../evidence/labels.ts';
import { METRICS } from '../metrics/catalogue.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import type { Quarter } from '../quarters/quarter.ts';
import { numberOf, quarterOf, yearOf } from '../quarters/quarter.ts';
import type { Present, Reading } from '../readings/reading.ts';
import { derived, isPresent } from '../readings/reading.ts';
import { actualToDate } from './actuals.ts';
import type { ProgressRow, YearEndRange } from './progress.ts';
import type { ProgressScope, RowAddress } from './progress-scope.ts';
import { listScopes } from './progress-scope.ts';
import { LEAST_PAST_YEARS } from './thresholds.ts';

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

/** Bounds of the year by the shares of other years: the larger the share, the less is to come. */
function boundsOf(toDate: number, shares: readonly number[]) {
  return { low: Math.round(toDate / Math.max(...shares)), high: Math.round(toDate / Math.min(...shares)) };
}

/**
 * How far beside a past year's total the range by the other years ends, as a share of that total: 0.25 is a range that begins
 * a quarter above it, −0.22 one that ends below, 0 holds it.
 */
function errorOf({ year, toDate, total }: PastYear, past: readonly PastYear[]): number {
  const others = past.filter((one) => one.year !== year).map(({ share }) => share);
  const { low, high } = boundsOf(toDate.value, others);
  if (low > total.value) return (low - total.value) / total.value;
  return high < total.value ? (high - total.value) / total.value : 0;
}

function labelParts(past: readonly PastYear[], through: Quarter) {
  return past.flatMap(({ year, toDate, total }) => [
    {
      label: partLabel(quarterLabel(quarterOf(year, numberOf(through))), INPUT_LABELS.actualToDate),
      reading: toDate,
    },
    { label: partLabel(quarterLabel(quarterOf(year, 4)), INPUT_LABELS.actualToDate), reading: total },
  ]);
}

interface Basis {
  readonly actual: Present;
  readonly past: readonly PastYear[];
  readonly through: Quarter;
}

function toRange(scope: ProgressScope, row: RowAddress, { actual, past, through }: Basis): YearEndRange {
  const { low, high } = boundsOf(
    actual.value,
    past.map(({ share }) => share),
  );
  const inputs = [{ label: INPUT_LABELS.actualToDate, reading: actual }, ...labelParts(past, through)];
  const present = [actual, ...past.flatMap(({ toDate, total }) => [toDate, total])];
  const address = (measure: Measure) => ({ ...row, measure, period: through, planId: null });
  const bound = (measure: Measure, value: number): Reading =>
    calculate(scope.trace, address(measure), inputs, (id) => derived(value, present, id));
  // The proof of the range has every past year among its inputs, so it proves their shares and errors too.
  const proof = calculationId(address('year-end-low'));
  return {
    low: bound('year-end-low', low),
    high: bound('year-end-high', high),
    past: past.map((one) => ({
      year: one.year,
      share: derived(one.share, [one.toDate, one.total], proof),
      error: derived(errorOf(one, past), present, proof),
    })),
  };
}

/**
 * Where the year may end if this year's share by now is like that of past years: `to date ÷ max(share)` to
 * `to date ÷ min(share)`, whole units. No range under three complete past years; null for levels and ratios, without a
 * figure to date, and when the year is over.
 */
export function compareYearEnd(
  scope: ProgressScope,
  row: RowAddress,
  through: Quarter,
  actual: Reading,
): ProgressRow['yearEnd'] {
  if (METRICS[row.metric].kind !== 'flow' || !isPresent(actual) || numberOf(through) === 4) return null;
  const past = pastYears(scope, row, through);
  return {
    years: past.map(({ year }) => year),
    range: past.length < LEAST_PAST_YEARS ? null : toRange(scope, row, { actual, past, through }),
  };
}
