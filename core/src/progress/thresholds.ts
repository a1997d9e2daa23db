import type { Text } from '../language/text.ts';

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
    vi: 'Quy ước của sản phẩm: từ 100% đạt kế hoạch, từ 90% đến dưới 100% cần theo dõi; chỉ tiêu càng thấp càng tốt thì lấy kế hoạch chia cho thực hiện; chưa có văn bản của Ban Quản lý',
    en: 'Product convention: 100 % and above on plan, 90 % to below 100 % watch; where lower is better the plan is divided by the actual; no document of the board',
  },
} as const satisfies { onPlan: number; watch: number; source: Text };

/** Below this number of complete past years a range of the year's end would be a guess. */
export const LEAST_PAST_YEARS = 3;
