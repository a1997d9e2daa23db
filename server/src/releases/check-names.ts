import type { ReleaseContent } from '@zones/core/boards/board-content';
import { isMetricCode, type MetricCode } from '@zones/core/metrics/catalogue';
import { ALL_ZONES } from '@zones/core/observations/observation';
import { Problem } from '../problems/problem.ts';

/** A zone of the release, or null when none was asked for. Throws `zone.not-found` for the parameter that named it. */
export function checkZone(content: ReleaseContent, zone: string | undefined, parameter = 'zone'): string | null {
  if (zone === undefined) return null;
  if (content.zones.some(({ slug }) => slug === zone)) return zone;
  throw new Problem('zone.not-found', zone, parameter);
}

/** The same where the row of all zones may be asked for. */
export function checkZoneScope(content: ReleaseContent, zone: string | undefined): string | null {
  return zone === ALL_ZONES ? zone : checkZone(content, zone);
}

/** A metric of the catalogue, or null when none was asked for. Throws `metric.not-found`. */
export function checkMetric(metric: string | undefined): MetricCode | null {
  if (metric === undefined) return null;
  if (isMetricCode(metric)) return metric;
  throw new Problem('metric.not-found', metric, 'metric');
}
