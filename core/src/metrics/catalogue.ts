import { CLEARANCE_METRICS } from './clearance-metrics.ts';
import { DISBURSEMENT_METRICS } from './disbursement-metrics.ts';
import { ENTERPRISE_METRICS } from './enterprise-metrics.ts';
import { INVESTMENT_METRICS } from './investment-metrics.ts';
import { LAND_METRICS } from './land-metrics.ts';
import type { MetricDefinition, MetricKind } from './metric.ts';
import { SERVICE_METRICS } from './service-metrics.ts';

export type { Direction, MetricDefinition, MetricGroup, MetricKind, MetricUnit } from './metric.ts';

/** The indicator catalogue, a file a group. The key is the code in SQL, JSON, translation keys and file headers. */
export const METRICS = {
  ...INVESTMENT_METRICS,
  ...DISBURSEMENT_METRICS,
  ...CLEARANCE_METRICS,
  ...LAND_METRICS,
  ...ENTERPRISE_METRICS,
  ...SERVICE_METRICS,
} as const satisfies Record<string, MetricDefinition>;

export type MetricCode = keyof typeof METRICS;

export const METRIC_CODES = Object.keys(METRICS) as MetricCode[];

export function isMetricCode(code: string): code is MetricCode {
  return Object.hasOwn(METRICS, code);
}

type OfKind<K extends MetricKind> = {
  [M in MetricCode]: (typeof METRICS)[M]['kind'] extends K ? M : never;
}[MetricCode];
export type FlowMetric = OfKind<'flow'>;
export type StockMetric = OfKind<'stock'>;
export type RatioMetric = OfKind<'ratio'>;

export function isFlowMetric(code: MetricCode): code is FlowMetric {
  return METRICS[code].kind === 'flow';
}

export function isStockMetric(code: MetricCode): code is StockMetric {
  return METRICS[code].kind === 'stock';
}
