import type { Text } from '../language/text.ts';
import type { Direction, MetricCode, MetricKind, MetricUnit } from '../metrics/catalogue.ts';
import type { ZoneScope } from '../observations/observation.ts';
import type { ProgressStatus, YearEndRange } from '../progress/progress.ts';
import type { Quarter } from '../quarters/quarter.ts';
import type { Reading } from '../readings/reading.ts';
import type { ChartMark, ChartWords, Scenario } from './chart-parts.ts';
import type { ClearanceStagesSpec } from './clearance-stages-spec.ts';
import type { DumbbellSpec } from './dumbbell-spec.ts';
import type { LandCascadeSpec, LandHistorySpec, LotPlanSpec, ZoneLocatorSpec } from './land-chart-spec.ts';

export interface PastYear {
  readonly year: number;
  readonly marks: readonly ChartMark[];
}

/** Will the year's plan be met? Cumulative steps against the plan's path, over past years. */
export interface CumulativeProgressSpec extends ChartWords {
  readonly kind: 'cumulative-progress';
  readonly unit: MetricUnit;
  readonly better: Direction;
  readonly metricKind: MetricKind;
  readonly through: Quarter;
  readonly actual: readonly ChartMark[];
  readonly plan: readonly ChartMark[];
  /** Equal shares of the year's target where no path is approved; null where one is. */
  readonly reference: readonly ChartMark[] | null;
  /** Newest first. */
  readonly past: readonly PastYear[];
  readonly yearPlan: ChartMark;
  /** What each quarter left must deliver to end at the plan of the year; null when nothing is left or nothing is known. */
  readonly required: { readonly perQuarter: Reading; readonly quartersLeft: number } | null;
  readonly range: YearEndRange | null;
}

/** What did each quarter deliver? Columns with the plan's outline beside last year's. */
export interface QuarterlyColumnsSpec extends ChartWords {
  readonly kind: 'quarterly-columns';
  readonly unit: MetricUnit;
  readonly better: Direction;
  /** Last quarter counted. */
  readonly through: Quarter;
  readonly actual: readonly ChartMark[];
  /** Target of the quarter alone. */
  readonly plan: readonly ChartMark[];
  readonly past: PastYear | null;
  /** Need of each quarter that is still to come. */
  readonly required: readonly ChartMark[];
}

export interface BulletItem {
  readonly metric: MetricCode;
  readonly zone: ZoneScope;
  readonly name: Text;
  readonly unit: MetricUnit;
  readonly better: Direction;
  readonly scenario: Scenario;
  readonly actual: Reading;
  readonly plan: Reading;
  readonly attainment: Reading;
  readonly variance: Reading;
  readonly status: ProgressStatus;
}

/** Which indicators are on plan? Attainment bars, the furthest behind first. */
export interface BulletListSpec extends ChartWords {
  readonly kind: 'bullet-list';
  readonly items: readonly BulletItem[];
  /** Attainments at which the status changes. */
  readonly thresholds: readonly number[];
}

export interface VarianceItem {
  readonly zone: ZoneScope;
  readonly name: Text;
  readonly scenario: Scenario;
  readonly variance: Reading;
  readonly attainment: Reading;
  readonly status: ProgressStatus;
  /** Whether the sign is welcome; null where the metric has no better direction or nothing is known. */
  readonly favourable: boolean | null;
}

/** Where is the gap? Signed bars of actual minus plan. */
export interface VarianceBarsSpec extends ChartWords {
  readonly kind: 'variance-bars';
  readonly unit: MetricUnit;
  readonly items: readonly VarianceItem[];
}

export interface ChartPanel {
  readonly zone: ZoneScope;
  readonly name: Text;
  readonly actual: readonly ChartMark[];
  readonly plan: readonly ChartMark[];
  readonly attainment: Reading;
  readonly status: ProgressStatus;
}

/** How do the zones differ? The same cumulative steps for each, on one scale. */
export interface SmallMultiplesSpec extends ChartWords {
  readonly kind: 'small-multiples';
  readonly unit: MetricUnit;
  readonly panels: readonly ChartPanel[];
}

export type ChartSpec =
  | CumulativeProgressSpec
  | QuarterlyColumnsSpec
  | BulletListSpec
  | VarianceBarsSpec
  | SmallMultiplesSpec
  | LandCascadeSpec
  | LandHistorySpec
  | LotPlanSpec
  | ZoneLocatorSpec
  | ClearanceStagesSpec
  | DumbbellSpec;
