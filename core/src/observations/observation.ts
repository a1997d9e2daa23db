import type { MetricCode } from '../metrics/catalogue.ts';
import type { PeriodCode } from '../quarters/period.ts';
import type { IsoDate } from '../quarters/quarter.ts';
import type { Absence, ValueStatus } from '../readings/reading.ts';

/** A zone's slug (`loc-son`), or `all` for a figure that the source states for all zones of the board together. */
export type ZoneScope = string;
export const ALL_ZONES = 'all';

/** Why a later version replaced an earlier one: R1 better data, R2 recalculation, R3 method, C error. */
export const REVISION_REASONS = ['R1', 'R2', 'R3', 'C'] as const;
export type RevisionReason = (typeof REVISION_REASONS)[number];

export const FUNDING_SOURCES = ['central-budget', 'local-budget', 'land-use-fee', 'lottery', 'oda'] as const;
export type FundingSource = (typeof FUNDING_SOURCES)[number];

/** What one source says of one metric, zone and period: the part that a workbook or fact file states. */
export interface ObservationStatement {
  readonly zone: ZoneScope;
  readonly metric: MetricCode;
  readonly period: PeriodCode;
  /** Code of the work and its funding source; null unless the metric is kept per work. */
  readonly works: string | null;
  readonly funding: FundingSource | null;
  /** Base unit of the metric (VND, USD, m², count; a ratio as 0.641), or null with an absence. */
  readonly value: number | null;
  readonly status: ValueStatus | null;
  readonly absence: Absence | null;
  readonly illustrative: boolean;
  /** True for a printed value that must be kept but never charted (a misprint). */
  readonly withheld: boolean;
  readonly sourceKey: string | null;
  /** Page, table, paragraph or cell in the source. */
  readonly locator: string | null;
  /** The source's own words. */
  readonly quote: string | null;
  readonly note: string | null;
  /** Date to which the figure was known, where it differs from the period's end. */
  readonly cutoff: IsoDate | null;
}

export interface Observation extends ObservationStatement {
  /** `loc-son~land_leased~2018-03~1`; with a work: `loc-son~public_capital_disbursed~2017-Q3~LS-01~local-budget~1`. */
  readonly id: string;
  /** Instant at which it was recorded, ISO 8601 UTC. */
  readonly recordedAt: string;
  /** Id of the version that replaced this one; null while current. */
  readonly supersededBy: string | null;
  readonly revision: { readonly reason: RevisionReason; readonly note: string } | null;
}
