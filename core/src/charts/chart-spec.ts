import type { LandState } from '../land/land-row.ts';
import type { Text } from '../language/text.ts';
import type { BlockCount, LotStanding } from '../lots/count-lots.ts';
import type { Freshness } from '../lots/readiness.ts';
import type { Direction, MetricCode, MetricKind, MetricUnit } from '../metrics/catalogue.ts';
import type { ZoneScope } from '../observations/observation.ts';
import type { ProgressStatus } from '../progress/progress.ts';
import type { PeriodCode } from '../quarters/period.ts';
import type { IsoDate, Quarter } from '../quarters/quarter.ts';
import type { Present, Reading } from '../readings/reading.ts';
import type { TableTwin } from './table-twin.ts';

/** What a mark stands for (IBCS): actual, estimate, forecast, plan (adjusted), original plan, past year. */
export type Scenario = 'AC' | 'ES' | 'FC' | 'PL' | 'PL0' | 'PY';

/** One figure of a chart. An absent reading is a gap with its reason: it is drawn, never skipped and never 0. */
export interface ChartMark {
  readonly quarter: Quarter;
  readonly scenario: Scenario;
  readonly reading: Reading;
}

export interface LegendEntry {
  readonly scenario: Scenario | 'required' | 'reference';
  readonly label: Text;
}

/** What every chart says around its drawing, in both languages. */
export interface ChartWords {
  /** Stable within a page and a file name: `cumulative-progress-loc-son-land_handed_over-2017`. */
  readonly id: string;
  /** The message, in a sentence. */
  readonly title: Text;
  /** Zone, unit, period with its cut-off, plan version. */
  readonly subtitle: Text;
  /** Documents, release, marks explained; burnt into every file made from the chart. */
  readonly source: Text;
  /** Says that the figures are invented, across the frame; null on real figures. */
  readonly watermark: Text | null;
  /** The whole chart in one sentence, for those who do not see it. */
  readonly sentence: Text;
  readonly legend: readonly LegendEntry[];
  /** The same readings as rows. */
  readonly table: TableTwin;
}

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
  readonly range: { readonly low: Reading; readonly high: Reading; readonly years: readonly number[] } | null;
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

export interface CascadeItem {
  readonly state: 'land_planned' | LandState;
  /** What it is a part of; null for the whole. */
  readonly of: CascadeItem['state'] | null;
  readonly name: Text;
  readonly scenario: Scenario;
  readonly reading: Reading;
  /** Its own date, where that is not the ledger's; null where it is. */
  readonly period: PeriodCode | null;
}

/** Where did the land go? Planned, industrial and cleared land, and what cleared land is used for, at one date. */
export interface LandCascadeSpec extends ChartWords {
  readonly kind: 'land-cascade';
  readonly items: readonly CascadeItem[];
  /** Industrial land that no state accounts for; `balanced` null where it cannot be told. */
  readonly residual: { readonly name: Text; readonly reading: Reading; readonly balanced: boolean | null };
  /** Leased land on both denominators, always together. */
  readonly occupancy: { readonly cleared: Reading; readonly industrial: Reading };
  /** Area at the end of the scale, m²: the same for all cascades of a page. */
  readonly scaleTo: number;
}

/** A date of the ledger in a drawing of many, and why its level is not joined to the one before. */
export interface HistoryDate {
  readonly asOf: PeriodCode;
  /** Last day that it covers. */
  readonly date: IsoDate;
  /** `gap`: more than a year without a figure. Null where the levels may be joined. */
  readonly parted: 'gap' | 'series-break' | null;
}

export interface HistoryPanel {
  readonly state: LandState;
  readonly name: Text;
  /** One a date. */
  readonly levels: readonly { readonly scenario: Scenario; readonly reading: Reading }[];
}

export interface HistoryBreak {
  /** Position of the date that it stands before; the number of dates when it comes after the last. */
  readonly before: number;
  /** `Ngắt chuỗi, tháng 3/2018`. */
  readonly name: Text;
  readonly text: Text;
}

/** How did the land change? Levels of each state at the dates on record, joined only where they are of one thing. */
export interface LandHistorySpec extends ChartWords {
  readonly kind: 'land-history';
  /** Oldest first. */
  readonly dates: readonly HistoryDate[];
  /** All on one scale. */
  readonly panels: readonly HistoryPanel[];
  readonly breaks: readonly HistoryBreak[];
}

/** One lot of a plan, or in a summary nothing of it. */
export interface PlanLot {
  readonly lot: string;
  readonly area: Reading;
  readonly standing: LotStanding;
  /** Whether its listing was verified in time; one that was not is drawn grey. */
  readonly freshness: Freshness;
  readonly verifiedOn: IsoDate | null;
  readonly evidence: string;
}

export interface PlanBlock extends BlockCount {
  readonly name: Text;
  /** Empty in a summary. */
  readonly drawn: readonly PlanLot[];
}

/** Which lots are there, how large, and which are free? By block; a sketch, not a map. */
export interface LotPlanSpec extends ChartWords {
  readonly kind: 'lot-plan';
  readonly blocks: readonly PlanBlock[];
  /** True when there are too many lots to draw each: blocks are shown instead. */
  readonly isSummary: boolean;
  readonly illustrative: boolean;
}

/** A place and every distance to it that a source states, in kilometres, the shortest first. */
export interface LocatorPlace {
  readonly code: string;
  readonly name: Text;
  readonly distances: readonly {
    readonly reading: Present;
    readonly period: PeriodCode;
    readonly source: Text | null;
  }[];
  /** True when sources disagree. */
  readonly conflict: boolean;
}

/** How far is it to where? Stated distances from the zone on one scale; no directions, because no source states any. */
export interface ZoneLocatorSpec extends ChartWords {
  readonly kind: 'zone-locator';
  readonly zone: Text;
  /** The nearest first. */
  readonly places: readonly LocatorPlace[];
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
  | ZoneLocatorSpec;
