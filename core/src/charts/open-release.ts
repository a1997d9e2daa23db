import type { ReleaseContent } from '../boards/board-content.ts';
import type { Calculation } from '../evidence/calculation.ts';
import { listCitedDocuments } from '../evidence/cited-documents.ts';
import type { LandRow } from '../land/land-row.ts';
import { traceLand } from '../land/list-land.ts';
import { METRIC_CODES } from '../metrics/catalogue.ts';
import { findPlan } from '../plans/find-plan.ts';
import { compareProgress } from '../progress/compare-progress.ts';
import type { ProgressRow } from '../progress/progress.ts';
import { yearOf } from '../quarters/quarter.ts';
import { listSeries } from '../series/list-series.ts';
import type { ChartContext } from './chart-context.ts';

/** A release opened for drawing all of it: the year of its cut-off, computed once. */
export interface OpenRelease {
  readonly context: ChartContext;
  readonly rows: readonly ProgressRow[];
  readonly land: readonly LandRow[];
}

/** Whether any figure rests on a real document; of a sample's none does, so that nothing has to be searched. */
function isCited({ sources, observations }: ReleaseContent): boolean {
  const real = new Set<string | null>(sources.flatMap(({ key, illustrative }) => (illustrative ? [] : [key])));
  return observations.some(({ sourceKey }) => real.has(sourceKey));
}

/** What slides and documents of a release are made from; its charts name the same documents as those of the pages. */
export function openRelease(content: ReleaseContent): OpenRelease {
  const { board, zones, release } = content;
  const { through } = release;
  const year = yearOf(through);
  const traced: Calculation[] = [];
  const trace = (one: Calculation): void => {
    traced.push(one);
  };
  const rows = compareProgress(content, { year, through, plan: null, zone: null, metric: null }, trace);
  const land = traceLand(content, null, trace);
  const past = isCited(content) ? METRIC_CODES.flatMap((metric) => listSeries(content, metric, null)) : [];
  const sources = listCitedDocuments(content, [...rows, ...land, ...past], traced);
  return {
    context: { board, zones, release, plan: findPlan(content, year, null), year, through, sources },
    rows,
    land,
  };
}
