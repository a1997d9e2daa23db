import { isPresent } from '../readings/reading.ts';
import type { ProgressRow } from './progress.ts';
import { shareOfPlan } from './progress-status.ts';

const JUDGED = new Set(['on-plan', 'watch', 'behind']);

/** Judged rows come first, then those without a plan to compare with, then those without a figure. */
function rank(row: ProgressRow): number {
  if (JUDGED.has(row.toDate.status)) return 0;
  return row.toDate.status === 'not-reported' ? 2 : 1;
}

/** Way gone towards the plan, 1 is there; the direction of the metric accounted for. Not judged: out of the order. */
function wayGone(row: ProgressRow): number {
  const { actual, plan } = row.toDate;
  return isPresent(actual) && isPresent(plan) ? shareOfPlan(actual.value, plan.value, row.better) : 0;
}

/** For a scorecard: the row furthest behind its plan first. Rows that are equally far keep their order. */
export function sortByGap(rows: readonly ProgressRow[]): readonly ProgressRow[] {
  return [...rows].sort((a, b) => rank(a) - rank(b) || (rank(a) === 0 ? wayGone(a) - wayGone(b) : 0));
}
