import type { MetricsAnswer } from '@zones/core/contract/metrics';
import { METRIC_CODES, METRICS } from '@zones/core/metrics/catalogue';
import { METRIC_DEFINITIONS } from '@zones/core/metrics/definitions';

/** The indicator catalogue, in its order. */
export function getMetrics(): MetricsAnswer {
  return { rows: METRIC_CODES.map((code) => ({ code, ...METRICS[code], definition: METRIC_DEFINITIONS[code] })) };
}
