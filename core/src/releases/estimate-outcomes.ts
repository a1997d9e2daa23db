import type { ReleaseContent } from '../boards/board-content.ts';
import { METRIC_CODES, METRICS, type MetricCode, type MetricUnit } from '../metrics/catalogue.ts';
import { findPlan } from '../plans/find-plan.ts';
import { actualOfQuarter } from '../progress/actuals.ts';
import { listScopes, openProgress, type ProgressScope, type RowAddress } from '../progress/progress-scope.ts';
import { type Quarter, quartersOfYear, yearOf } from '../quarters/quarter.ts';
import { absent, isPresent, type Present, type Reading } from '../readings/reading.ts';

/** How far an estimate was from what turned out. */
export interface Deviation {
  /** Actual minus estimate, base unit of the metric. */
  readonly difference: number;
  /** The same as a share of the actual, 0.05 is 5 %; null when the actual is 0. */
  readonly share: number | null;
  readonly illustrative: boolean;
}

/** What became of one quarter's figure that a release showed as an estimate. */
export interface EstimateOutcome {
  readonly zone: string;
  readonly metric: MetricCode;
  readonly unit: MetricUnit;
  readonly quarter: Quarter;
  /** As the release showed it first. */
  readonly estimate: Present;
  readonly estimatedIn: string;
  /** As the first later release that no longer calls it an estimate shows it; absent while none does. */
  readonly actual: Reading;
  readonly settledIn: string | null;
  /** Null while the actual is absent. */
  readonly deviation: Deviation | null;
}

function readQuarter(scope: ProgressScope, row: RowAddress, quarter: Quarter): Reading {
  return actualOfQuarter(scope, row, quarter, findPlan(scope.content, yearOf(quarter), null)).reading;
}

function deviationOf(estimate: Present, actual: Reading): Deviation | null {
  if (!isPresent(actual)) return null;
  const difference = actual.value - estimate.value;
  return {
    difference,
    share: actual.value === 0 ? null : difference / actual.value,
    illustrative: estimate.illustrative || actual.illustrative,
  };
}

type Settled = Pick<EstimateOutcome, 'actual' | 'settledIn'>;

function settle(later: readonly ProgressScope[], row: RowAddress, quarter: Quarter): Settled {
  for (const scope of later) {
    const reading = readQuarter(scope, row, quarter);
    if (isPresent(reading) && reading.status !== 'estimate') {
      return { actual: reading, settledIn: scope.content.release.id };
    }
  }
  return { actual: absent('not-reported'), settledIn: null };
}

interface Chronicle {
  readonly scope: ProgressScope;
  readonly before: readonly ProgressScope[];
  readonly later: readonly ProgressScope[];
}

function outcomeOf({ scope, before, later }: Chronicle, row: RowAddress, quarter: Quarter): EstimateOutcome[] {
  const estimate = readQuarter(scope, row, quarter);
  if (!isPresent(estimate) || estimate.status !== 'estimate') return [];
  // The first release that estimated a quarter answers for it; later ones that repeat it do not count again.
  if (before.some((earlier) => isPresent(readQuarter(earlier, row, quarter)))) return [];
  const { actual, settledIn } = settle(later, row, quarter);
  const named = { zone: row.zone, metric: row.metric, unit: METRICS[row.metric].unit, quarter };
  return [
    {
      ...named,
      estimate,
      estimatedIn: scope.content.release.id,
      actual,
      settledIn,
      deviation: deviationOf(estimate, actual),
    },
  ];
}

/** Ratios follow from the figures that they are computed from, so these alone are looked at. */
const STATED_METRICS = METRIC_CODES.filter((metric) => METRICS[metric].kind !== 'ratio');

/**
 * What became of every estimate of a board: of each release, oldest first, every quarter of its year that it was the first
 * to show and showed as an estimate, per zone and for all zones together. `releases` are those of one board, oldest first.
 */
export function listEstimateOutcomes(releases: readonly ReleaseContent[]): readonly EstimateOutcome[] {
  const scopes = releases.map((content) => openProgress(content));
  return scopes.flatMap((scope, index) => {
    const chronicle = { scope, before: scopes.slice(0, index), later: scopes.slice(index + 1) };
    const quarters = quartersOfYear(yearOf(scope.content.release.through));
    return quarters.flatMap((quarter) =>
      STATED_METRICS.flatMap((metric) =>
        listScopes(scope.content).flatMap((zone) => outcomeOf(chronicle, { zone, metric }, quarter)),
      ),
    );
  });
}
