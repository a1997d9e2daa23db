import type { Direction } from '../metrics/catalogue.ts';
import type { Reading } from '../readings/reading.ts';
import { isPresent } from '../readings/reading.ts';
import type { ProgressStatus } from './progress.ts';
import { STATUS_THRESHOLDS } from './thresholds.ts';

export { STATUS_THRESHOLDS };

/** How far on the way to the plan: 1 is there, more is beyond; `lower is better` already turned over. */
export function shareOfPlan(actual: number, plan: number, better: Direction): number {
  if (plan === 0 || (better === 'lower' && actual === 0)) {
    const favourable = better === 'lower' ? actual <= plan : actual >= plan;
    return favourable ? 1 : 0;
  }
  return better === 'lower' ? plan / actual : actual / plan;
}

/**
 * Status of a figure against its approved plan to date. `not-reported` without the figure, `no-plan` where the
 * plan is not published, `no-target` where it sets none for the year, `no-path` where that target has no approved
 * path or the metric no good direction. A plan of 0 is met by 0 and judged by the variance's sign alone.
 */
export function statusOf(actual: Reading, plan: Reading, year: Reading, better: Direction): ProgressStatus {
  if (!isPresent(actual)) return 'not-reported';
  if (!isPresent(plan) && plan.absence === 'not-published') return 'no-plan';
  if (!isPresent(plan)) return isPresent(year) ? 'no-path' : 'no-target';
  if (better === 'neutral') return 'no-path';
  const share = shareOfPlan(actual.value, plan.value, better);
  if (share >= STATUS_THRESHOLDS.onPlan) return 'on-plan';
  return share >= STATUS_THRESHOLDS.watch ? 'watch' : 'behind';
}
