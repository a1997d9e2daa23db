import type { Text } from '../language/text.ts';
import type { Direction } from '../metrics/catalogue.ts';
import type { Reading } from '../readings/reading.ts';
import { isPresent } from '../readings/reading.ts';
import type { ProgressStatus } from './progress.ts';

/**
 * Where "on plan" and "watch" end. Decision (ADR: status thresholds): 100 % and 90 % of the plan to date. The record names
 * no thresholds of the board's own, so these are the product's and say so wherever the words are explained; a board that
 * decides others replaces this row with its document. For "lower is better" the share is turned over (plan ÷ actual),
 * so 100 outstanding households against 95 planned is 95 % of the way and `watch`.
 */
export const STATUS_THRESHOLDS = {
  onPlan: 1,
  watch: 0.9,
  source: {
    vi: 'Quy ước của sản phẩm (mục 4): từ 100% đạt kế hoạch, từ 90% đến dưới 100% cần theo dõi; chưa có văn bản của Ban Quản lý',
    en: 'Product convention (section 4): 100 % and above on plan, 90 % to below 100 % watch; no document of the board',
  },
} as const satisfies { onPlan: number; watch: number; source: Text };

/** How far on the way to the plan: 1 is there, more is beyond; `lower is better` already turned over. */
export function shareOfPlan(actual: number, plan: number, better: Direction): number {
  if (plan === 0 || (better === 'lower' && actual === 0)) {
    const favourable = better === 'lower' ? actual <= plan : actual >= plan;
    return favourable ? 1 : 0;
  }
  return better === 'lower' ? plan / actual : actual / plan;
}

/**
 * Status of a figure against its approved plan to date. `not-reported` without the figure, `no-path` without an approved
 * target or where the metric has no good direction. A plan of 0 is met by 0 and judged by the variance's sign alone.
 */
export function statusOf(actual: Reading, plan: Reading, better: Direction): ProgressStatus {
  if (!isPresent(actual)) return 'not-reported';
  if (!isPresent(plan) || better === 'neutral') return 'no-path';
  const share = shareOfPlan(actual.value, plan.value, better);
  if (share >= STATUS_THRESHOLDS.onPlan) return 'on-plan';
  return share >= STATUS_THRESHOLDS.watch ? 'watch' : 'behind';
}
