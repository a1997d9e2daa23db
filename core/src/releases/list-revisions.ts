import type { ReleaseContent } from '../boards/board-content.ts';
import { METRICS, type MetricCode, type MetricUnit } from '../metrics/catalogue.ts';
import type { Observation, RevisionReason, ZoneScope } from '../observations/observation.ts';
import { toReading } from '../observations/observation-reading.ts';
import type { PeriodCode } from '../quarters/period.ts';
import type { Reading } from '../readings/reading.ts';

/** One figure that a later statement replaced. Nothing is deleted: both are in the release, each with its proof. */
export interface Revision {
  readonly zone: ZoneScope;
  readonly metric: MetricCode;
  readonly unit: MetricUnit;
  readonly period: PeriodCode;
  /** Work and funding source, of a figure kept per work. */
  readonly works: string | null;
  readonly funding: string | null;
  readonly before: Reading;
  readonly after: Reading;
  /** Null where the later statement gave none. */
  readonly reason: RevisionReason | null;
  readonly note: string | null;
  /** Instant at which the later statement was recorded, ISO 8601 UTC. */
  readonly recordedAt: string;
}

function toRevision(before: Observation, after: Observation): Revision {
  return {
    zone: after.zone,
    metric: after.metric,
    unit: METRICS[after.metric].unit,
    period: after.period,
    works: after.works,
    funding: after.funding,
    before: toReading(before),
    after: toReading(after),
    reason: after.revision?.reason ?? null,
    note: after.revision?.note ?? null,
    recordedAt: after.recordedAt,
  };
}

/** Every replacement that a release knows of, the latest recorded first, then as the figures stand in the release. */
export function listRevisions(content: ReleaseContent): readonly Revision[] {
  const byId = new Map(content.observations.map((one) => [one.id, one]));
  const revisions = content.observations.flatMap((before) => {
    const after = before.supersededBy === null ? undefined : byId.get(before.supersededBy);
    return after === undefined ? [] : [toRevision(before, after)];
  });
  return revisions.sort((a, b) => (a.recordedAt < b.recordedAt ? 1 : a.recordedAt > b.recordedAt ? -1 : 0));
}
