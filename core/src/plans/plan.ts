import type { Text } from '../language/text.ts';
import type { MetricCode } from '../metrics/catalogue.ts';
import type { FundingSource, ZoneScope } from '../observations/observation.ts';
import type { IsoDate } from '../quarters/quarter.ts';

export type PlanKind = 'original' | 'adjusted';

/** One version of a year's plan. */
export interface Plan {
  /** `2017-original`, `2017-adjusted-1`. */
  readonly id: string;
  readonly year: number;
  readonly kind: PlanKind;
  /** Number of the deciding document as printed. */
  readonly number: string;
  readonly approvedOn: IsoDate;
  readonly authority: Text;
  /** Last day on which work counts towards this plan (public capital: 31 January of the next year). */
  readonly deadline: IsoDate;
  readonly sourceKey: string | null;
  readonly illustrative: boolean;
}

export const TARGET_POINTS = ['Q1', 'Q2', 'Q3', 'Q4', 'year'] as const;
export type TargetPoint = (typeof TARGET_POINTS)[number];

/** A target: cumulative from 1 January to the end of the quarter (flow), or the level then (stock). */
export interface Target {
  readonly planId: string;
  readonly zone: ZoneScope;
  readonly metric: MetricCode;
  readonly works: string | null;
  readonly funding: FundingSource | null;
  readonly point: TargetPoint;
  /** Base unit of the metric. */
  readonly value: number;
  readonly illustrative: boolean;
  readonly sourceKey: string | null;
}
