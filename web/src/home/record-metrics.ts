import type { MetricCode } from '@zones/core/metrics/catalogue';

/** What documents about a zone most often state, so what a reader of a cited board is shown first. */
export const RECORD_METRICS = [
  'projects_valid',
  'projects_operating',
  'capital_registered_vnd',
  'capital_registered_usd',
  'projects_licensed',
  'revenue_vnd',
  'exports_usd',
  'workers_registered',
] as const satisfies readonly MetricCode[];
