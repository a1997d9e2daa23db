import type { ReleaseContent } from '../boards/board-content.ts';
import type { MetricCode, MetricUnit } from '../metrics/catalogue.ts';
import { METRICS } from '../metrics/catalogue.ts';
import type { Observation, RevisionReason, ZoneScope } from '../observations/observation.ts';
import { resolveReading } from '../observations/observation-reading.ts';
import type { PeriodCode } from '../quarters/period.ts';
import type { Reading } from '../readings/reading.ts';

/** One figure that two releases show differently. */
export interface FigureChange {
  readonly effect: 'added' | 'removed' | 'changed';
  readonly zone: ZoneScope;
  readonly metric: MetricCode;
  readonly unit: MetricUnit;
  readonly period: PeriodCode;
  /** Work and funding source, of a figure kept per work. */
  readonly works: string | null;
  readonly funding: string | null;
  /** Null where that release has no such figure. */
  readonly before: Reading | null;
  readonly after: Reading | null;
  /** Why the later one replaced the earlier one, where that was recorded. */
  readonly revision: { readonly reason: RevisionReason; readonly note: string } | null;
}

const figureOf = ({ zone, metric, period, works, funding }: Observation): string =>
  JSON.stringify([zone, metric, period, works, funding]);

function currentFigures(content: ReleaseContent): Map<string, Observation[]> {
  return Map.groupBy(
    content.observations.filter(({ supersededBy }) => supersededBy === null),
    figureOf,
  );
}

/** The same figure for a reader: value or absence, status and mark. Its evidence may have a new version and say the same. */
function sameFigure(a: Reading, b: Reading): boolean {
  if (a.value === null || b.value === null) return a.value === null && b.value === null && a.absence === b.absence;
  return a.value === b.value && a.status === b.status && a.illustrative === b.illustrative;
}

function toChange(before: readonly Observation[], after: readonly Observation[]): FigureChange | undefined {
  const [shown] = [...after, ...before];
  if (shown === undefined) return undefined;
  const earlier = resolveReading(before) ?? null;
  const later = resolveReading(after) ?? null;
  if (earlier !== null && later !== null && sameFigure(earlier, later)) return undefined;
  return {
    effect: earlier === null ? 'added' : later === null ? 'removed' : 'changed',
    zone: shown.zone,
    metric: shown.metric,
    unit: METRICS[shown.metric].unit,
    period: shown.period,
    works: shown.works,
    funding: shown.funding,
    before: earlier,
    after: later,
    revision: after.find(({ revision }) => revision !== null)?.revision ?? null,
  };
}

/**
 * What a reader of release `b` sees that a reader of `a` did not: stated figures added, removed or changed, ordered by
 * zone, metric, period and work. Computed figures follow from these and are left out.
 */
export function compareReleases(a: ReleaseContent, b: ReleaseContent): readonly FigureChange[] {
  const [earlier, later] = [currentFigures(a), currentFigures(b)];
  const figures = [...new Set([...earlier.keys(), ...later.keys()])].sort();
  return figures.flatMap((figure) => toChange(earlier.get(figure) ?? [], later.get(figure) ?? []) ?? []);
}
