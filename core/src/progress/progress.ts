import type { Direction, MetricCode, MetricKind, MetricUnit } from '../metrics/catalogue.ts';
import type { ZoneScope } from '../observations/observation.ts';
import type { PeriodCode } from '../quarters/period.ts';
import type { Quarter } from '../quarters/quarter.ts';
import type { Reading } from '../readings/reading.ts';

export type ProgressStatus = 'on-plan' | 'watch' | 'behind' | 'no-path' | 'no-plan' | 'no-target' | 'not-reported';

export interface ProgressQuarter {
  readonly quarter: Quarter;
  /** Flow of the quarter, or the level at its end. */
  readonly actual: Reading;
  /** Sum since 1 January (flow), or the level (stock, ratio). */
  readonly actualToDate: Reading;
  /** Approved cumulative target at the quarter's end; absent without an approved path. */
  readonly planToDate: Reading;
  /** Equal shares of the year's target where no path is approved: a labelled aid, no status comes from it. */
  readonly reference: Reading;
}

/** One metric of one zone (or of all zones) in one year, against one plan version. */
export interface YearEndRange {
  readonly low: Reading;
  readonly high: Reading;
  readonly past: readonly {
    readonly year: number;
    /** Of the year's total, how much was there at the same quarter's end. */
    readonly share: Reading;
    /** How far beside the year's total the range of the other years ends: above it is positive, 0 holds it. */
    readonly error: Reading;
  }[];
}

export interface ProgressRow {
  readonly zone: ZoneScope;
  readonly metric: MetricCode;
  readonly unit: MetricUnit;
  readonly kind: MetricKind;
  readonly better: Direction;
  readonly quarters: readonly [ProgressQuarter, ProgressQuarter, ProgressQuarter, ProgressQuarter];
  readonly toDate: {
    readonly actual: Reading;
    readonly plan: Reading;
    readonly attainment: Reading;
    readonly variance: Reading;
    readonly status: ProgressStatus;
    /** When a level was stated, `2017-11`; null where that is the quarter, of a flow, and of levels of several dates. */
    readonly statedAt: PeriodCode | null;
  };
  readonly yearPlan: Reading;
  readonly required: {
    readonly perQuarter: Reading;
    readonly quartersLeft: number;
    readonly bestQuarter: Reading;
    /** Which quarter was the best on record; null without one. */
    readonly bestQuarterAt: Quarter | null;
    readonly ratioToBest: Reading;
  };
  /** Where the year may end; null of a level or ratio, without a figure to date, and when the year is over. */
  readonly yearEnd: {
    /** Complete past years on record, oldest first. */
    readonly years: readonly number[];
    /** From the shares of those years; null where they are fewer than three. */
    readonly range: YearEndRange | null;
  } | null;
  /** Zones that reported what this is computed from, and how many there are; a zone's own row is 1 of 1 or none. */
  readonly coverage: { readonly reporting: number; readonly expected: number };
}

export interface ProgressQuery {
  readonly year: number;
  readonly through: Quarter;
  /** Plan version; null is the release's own. */
  readonly plan: 'original' | 'adjusted' | null;
  readonly zone: ZoneScope | null;
  readonly metric: MetricCode | null;
}
