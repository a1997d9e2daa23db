import type { MetricCode } from '@zones/core/metrics/catalogue';
import type { FundingSource, Observation, RevisionReason } from '@zones/core/observations/observation';
import { parsePeriod } from '@zones/core/quarters/period';
import type { Absence, ValueStatus } from '@zones/core/readings/reading';
import { type Flag, toFlag } from './flag.ts';
import { fromStoredValue, toStoredValue } from './stored-value.ts';

/** What an observation is in SQL, as a draft and as published. */
export interface ObservationColumns {
  id: string;
  /** Order of record: later versions and later statements come later. */
  ordinal: number;
  zone: string;
  metric: MetricCode;
  period: string;
  /** First and last day of the period; null only for `undated`. */
  from_date: string | null;
  to_date: string | null;
  works: string | null;
  funding: FundingSource | null;
  /** Base unit of the metric; millionths of a ratio. */
  value: number | null;
  status: ValueStatus | null;
  absence: Absence | null;
  illustrative: Flag;
  withheld: Flag;
  source_key: string | null;
  locator: string | null;
  quote: string | null;
  note: string | null;
  cutoff: string | null;
  recorded_at: string;
  superseded_by: string | null;
  revision_reason: RevisionReason | null;
  revision_note: string | null;
}

export function toObservationColumns(observation: Observation, ordinal: number): ObservationColumns {
  const period = parsePeriod(observation.period);
  return {
    id: observation.id,
    ordinal,
    zone: observation.zone,
    metric: observation.metric,
    period: observation.period,
    from_date: period.from,
    to_date: period.to,
    works: observation.works,
    funding: observation.funding,
    value: observation.value === null ? null : toStoredValue(observation.metric, observation.value),
    status: observation.status,
    absence: observation.absence,
    illustrative: toFlag(observation.illustrative),
    withheld: toFlag(observation.withheld),
    source_key: observation.sourceKey,
    locator: observation.locator,
    quote: observation.quote,
    note: observation.note,
    cutoff: observation.cutoff,
    recorded_at: observation.recordedAt,
    superseded_by: observation.supersededBy,
    revision_reason: observation.revision?.reason ?? null,
    revision_note: observation.revision?.note ?? null,
  };
}

export function toObservation(row: ObservationColumns): Observation {
  return {
    id: row.id,
    zone: row.zone,
    metric: row.metric,
    period: row.period,
    works: row.works,
    funding: row.funding,
    value: row.value === null ? null : fromStoredValue(row.metric, row.value),
    status: row.status,
    absence: row.absence,
    illustrative: row.illustrative === 1,
    withheld: row.withheld === 1,
    sourceKey: row.source_key,
    locator: row.locator,
    quote: row.quote,
    note: row.note,
    cutoff: row.cutoff,
    recordedAt: row.recorded_at,
    supersededBy: row.superseded_by,
    revision: row.revision_reason === null ? null : { reason: row.revision_reason, note: row.revision_note ?? '' },
  };
}
