import type { ReleaseContent } from '../boards/board-content.ts';
import { calculate, type Trace } from '../evidence/calculation.ts';
import { INPUT_LABELS } from '../evidence/labels.ts';
import { METRIC_CODES, METRICS } from '../metrics/catalogue.ts';
import { findPlan } from '../plans/find-plan.ts';
import type { Plan } from '../plans/plan.ts';
import type { Quarter } from '../quarters/quarter.ts';
import { quartersOfYear, yearOf } from '../quarters/quarter.ts';
import { divide, subtract } from '../readings/combine.ts';
import type { Reading } from '../readings/reading.ts';
import { absent, isPresent } from '../readings/reading.ts';
import { actualOfQuarter, actualToDate, comparable } from './actuals.ts';
import { levelPeriod } from './level-period.ts';
import { planToDate, referencePath, yearTarget } from './plan-path.ts';
import type { ProgressQuarter, ProgressQuery, ProgressRow } from './progress.ts';
import type { ProgressScope, RowAddress } from './progress-scope.ts';
import { listScopes, openProgress } from './progress-scope.ts';
import { statusOf } from './progress-status.ts';
import { requiredRate } from './required.ts';
import { compareYearEnd } from './year-end.ts';

/**
 * Share of the plan reached: 0.8 is 80 %, may exceed 1, never clamped. Absent if either side is, and `no-target` when the
 * plan is 0. Source: product.md section 4.
 */
export function attainment(actual: Reading, plan: Reading, evidence: string): Reading {
  if (isPresent(actual) && isPresent(plan) && plan.value === 0) return absent('no-target');
  return divide(actual, plan, evidence);
}

function compareQuarter(scope: ProgressScope, row: RowAddress, plan: Plan | null, quarter: Quarter): ProgressQuarter {
  return {
    quarter,
    actual: actualOfQuarter(scope, row, quarter, plan).reading,
    actualToDate: actualToDate(scope, row, quarter, plan).reading,
    planToDate: planToDate(scope, row, plan, quarter),
    reference: referencePath(scope, row, plan, quarter),
  };
}

function compareToDate(
  scope: ProgressScope,
  row: RowAddress,
  at: {
    readonly through: Quarter;
    readonly plan: Plan | null;
    readonly shown: Reading;
    readonly judged: Reading;
    readonly year: Reading;
  },
): ProgressRow['toDate'] {
  const target = planToDate(scope, row, at.plan, at.through);
  const inputs = [
    { label: INPUT_LABELS.actualToDate, reading: at.judged },
    { label: INPUT_LABELS.planToDate, reading: target },
  ];
  const address = { ...row, period: at.through, planId: at.plan?.id ?? null };
  return {
    actual: at.shown,
    plan: target,
    attainment: calculate(scope.trace, { ...address, measure: 'attainment' }, inputs, (id) =>
      attainment(at.judged, target, id),
    ),
    variance: calculate(scope.trace, { ...address, measure: 'variance' }, inputs, (id) =>
      subtract(at.judged, target, id),
    ),
    status: statusOf(at.judged, target, at.year, METRICS[row.metric].better),
    statedAt: isPresent(at.shown) ? levelPeriod(scope, row, at.through) : null,
  };
}

/** One row. `through` belongs to the year compared; a partial total of all zones is shown but not judged. */
export function compareRow(scope: ProgressScope, row: RowAddress, plan: Plan | null, through: Quarter): ProgressRow {
  const { unit, kind, better } = METRICS[row.metric];
  const covered = actualToDate(scope, row, through, plan);
  const judged = comparable(scope, covered, through);
  const year = yearTarget(scope, row, plan);
  const [q1, q2, q3, q4] = quartersOfYear(yearOf(through));
  const quarter = (one: Quarter) => compareQuarter(scope, row, plan, one);
  return {
    zone: row.zone,
    metric: row.metric,
    unit,
    kind,
    better,
    quarters: [quarter(q1), quarter(q2), quarter(q3), quarter(q4)],
    toDate: compareToDate(scope, row, { through, plan, shown: covered.reading, judged, year }),
    yearPlan: year,
    required: requiredRate(scope, row, { through, plan, actual: judged, year }),
    yearEnd: compareYearEnd(scope, row, through, judged),
    coverage: { reporting: covered.reporting, expected: covered.expected },
  };
}

/**
 * How every metric stands in a year against one plan version: metrics in catalogue order, in each the zones in their order
 * and then all of them together. A quarter is absent rather than 0; quarters after `through` show what the release knows.
 * Throws a `RangeError` when `through` is not in `year`. Every computed figure is reported to `trace`.
 */
export function compareProgress(
  content: ReleaseContent,
  query: ProgressQuery,
  trace: Trace | null = null,
): readonly ProgressRow[] {
  if (yearOf(query.through) !== query.year) throw new RangeError(`${query.through} is not a quarter of ${query.year}`);
  const scope = openProgress(content, trace);
  const plan = findPlan(content, query.year, query.plan);
  const metrics = METRIC_CODES.filter((metric) => query.metric === null || metric === query.metric);
  const zones = listScopes(content).filter((zone) => query.zone === null || zone === query.zone);
  return metrics.flatMap((metric) => zones.map((zone) => compareRow(scope, { zone, metric }, plan, query.through)));
}
