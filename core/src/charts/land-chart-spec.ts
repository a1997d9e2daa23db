import type { LandState } from '../land/land-row.ts';
import type { Text } from '../language/text.ts';
import type { BlockCount, LotStanding } from '../lots/count-lots.ts';
import type { Freshness } from '../lots/readiness.ts';
import type { PeriodCode } from '../quarters/period.ts';
import type { IsoDate } from '../quarters/quarter.ts';
import type { Present, Reading } from '../readings/reading.ts';
import type { ChartWords, Scenario } from './chart-parts.ts';

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
  /** `gap`: more than a year without a figure; `mixed`: invented beside stated figures. Null where levels may be joined. */
  readonly parted: 'gap' | 'series-break' | 'mixed' | null;
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
  readonly verifiedOn: PeriodCode | null;
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
