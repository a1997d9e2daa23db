import type { ReleaseContent } from '../boards/board-content.ts';
import type { MetricCode } from '../metrics/catalogue.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import { compareProgress } from '../progress/compare-progress.ts';
import type { ProgressRow, ProgressStatus } from '../progress/progress.ts';
import { daysBetween } from '../quarters/days.ts';
import { type IsoDate, numberOf, type Quarter, yearOf } from '../quarters/quarter.ts';
import { toVietnamDay } from '../quarters/vietnam-time.ts';
import type { Reading } from '../readings/reading.ts';
import { type EstimateOutcome, listEstimateOutcomes } from './estimate-outcomes.ts';

/** How one indicator of all zones stood against the plan when the release was made. */
export interface JudgedIndicator {
  readonly metric: MetricCode;
  readonly status: ProgressStatus;
  readonly attainment: Reading;
}

export interface EstimateCount {
  /** Quarters that this release was the first to show, as an estimate, over all zones together. */
  readonly stated: number;
  /** Of these, those whose actual a later release shows. */
  readonly settled: number;
  /** Median of the absolute deviations as shares of the actuals, 0.05 is 5 %; null when none can be told. */
  readonly medianShare: number | null;
  /** True when an invented figure is among them. */
  readonly illustrative: boolean;
}

/** What one release says of how its board keeps its word. Facts; no score is made of them. */
export interface ReleaseRecord {
  readonly release: string;
  readonly cutoff: IsoDate;
  /** Calendar day in Vietnam. */
  readonly publishedOn: IsoDate;
  readonly daysAfterCutoff: number;
  readonly through: Quarter;
  /** Plan version compared with; null when none was in force. */
  readonly planId: string | null;
  /** Whole year: the plan to date is the plan of the year. */
  readonly wholeYear: boolean;
  /** Indicators with an approved target to date, in catalogue order; empty when nothing can be judged. */
  readonly judged: readonly JudgedIndicator[];
  readonly estimates: EstimateCount;
}

const JUDGED: readonly ProgressStatus[] = ['on-plan', 'watch', 'behind'];

function judge({ metric, toDate }: ProgressRow): JudgedIndicator[] {
  const { status, attainment } = toDate;
  return JUDGED.includes(status) ? [{ metric, status, attainment }] : [];
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function countEstimates(outcomes: readonly EstimateOutcome[], release: string): EstimateCount {
  const own = outcomes.filter(({ estimatedIn, zone }) => estimatedIn === release && zone === ALL_ZONES);
  const shares = own.flatMap(({ deviation }) => (deviation?.share == null ? [] : [Math.abs(deviation.share)]));
  return {
    stated: own.length,
    settled: own.filter(({ settledIn }) => settledIn !== null).length,
    medianShare: median(shares),
    illustrative: own.some(({ estimate }) => estimate.illustrative),
  };
}

function recordOf(content: ReleaseContent, outcomes: readonly EstimateOutcome[]): ReleaseRecord {
  const { id, cutoff, publishedAt, through, planId } = content.release;
  const query = { year: yearOf(through), through, plan: null, zone: ALL_ZONES, metric: null };
  const publishedOn = toVietnamDay(publishedAt);
  return {
    release: id,
    cutoff,
    publishedOn,
    daysAfterCutoff: daysBetween(cutoff, publishedOn),
    through,
    planId,
    wholeYear: numberOf(through) === 4,
    judged: compareProgress(content, query).flatMap(judge),
    estimates: countEstimates(outcomes, id),
  };
}

/**
 * The record of a board's releases, oldest first as they are given: how long after its cut-off each was published, how the
 * plan stood, and how near its estimates came. `releases` are those of one board.
 */
export function listReleaseRecords(releases: readonly ReleaseContent[]): readonly ReleaseRecord[] {
  const outcomes = listEstimateOutcomes(releases);
  return releases.map((content) => recordOf(content, outcomes));
}
