import type { MetricCode } from '@zones/core/metrics/catalogue';
import type { FundingSource } from '@zones/core/observations/observation';
import type { Target, TargetPoint } from '@zones/core/plans/plan';
import { type Flag, toFlag } from './flag.ts';
import { fromStoredValue, toStoredValue } from './stored-value.ts';

/** What a target is in SQL, as a draft and as published. */
export interface TargetColumns {
  ordinal: number;
  plan_id: string;
  zone: string;
  metric: MetricCode;
  works: string | null;
  funding: FundingSource | null;
  point: TargetPoint;
  /** Base unit of the metric; millionths of a ratio. */
  value: number;
  illustrative: Flag;
  source_key: string | null;
}

export function toTargetColumns(target: Target, ordinal: number): TargetColumns {
  return {
    ordinal,
    plan_id: target.planId,
    zone: target.zone,
    metric: target.metric,
    works: target.works,
    funding: target.funding,
    point: target.point,
    value: toStoredValue(target.metric, target.value),
    illustrative: toFlag(target.illustrative),
    source_key: target.sourceKey,
  };
}

export function toTarget(row: TargetColumns): Target {
  return {
    planId: row.plan_id,
    zone: row.zone,
    metric: row.metric,
    works: row.works,
    funding: row.funding,
    point: row.point,
    value: fromStoredValue(row.metric, row.value),
    illustrative: row.illustrative === 1,
    sourceKey: row.source_key,
  };
}
