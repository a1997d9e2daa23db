import type { ReleaseContent } from '../boards/board-content.ts';
import type { ChartContext } from '../charts/chart-context.ts';
import { findZoneName } from '../charts/chart-context.ts';
import { openRelease } from '../charts/open-release.ts';
import type { LandRow } from '../land/land-row.ts';
import type { Language } from '../language/text.ts';
import type { MetricCode } from '../metrics/catalogue.ts';
import type { ZoneScope } from '../observations/observation.ts';
import type { ProgressRow } from '../progress/progress.ts';
import { listScopes } from '../progress/progress-scope.ts';
import type { Reading } from '../readings/reading.ts';
import type { WorksRow } from '../works/compare-works.ts';
import { compareWorks } from '../works/compare-works.ts';

/** Names the documents behind a reading, by their keys. */
export type NameSources = (reading: Reading) => readonly string[];

/** A release opened for writing a document from it, in one language: the figures that its pages show, computed once. */
export interface ReleaseFigures {
  readonly content: ReleaseContent;
  readonly language: Language;
  readonly context: ChartContext;
  /** The zones in their order, then all of them together. */
  readonly scopes: readonly ZoneScope[];
  readonly progress: readonly ProgressRow[];
  readonly works: readonly WorksRow[];
  readonly land: readonly LandRow[];
  readonly nameSources: NameSources;
}

/** Computes what the documents of a release show. */
export function openFigures(content: ReleaseContent, language: Language, nameSources: NameSources): ReleaseFigures {
  const { context, rows, land } = openRelease(content);
  return {
    content,
    language,
    context,
    scopes: listScopes(content),
    progress: rows,
    works: compareWorks(content, null),
    land,
    nameSources,
  };
}

/** A zone's own name in the document's language, `Toàn bộ các khu` for all. */
export const zoneNameIn = ({ context, language }: ReleaseFigures, zone: ZoneScope): string =>
  findZoneName(context, zone)[language];

/** One row of the progress, or undefined where the release has none. */
export const findProgress = (
  { progress }: Pick<ReleaseFigures, 'progress'>,
  metric: MetricCode,
  zone: ZoneScope,
): ProgressRow | undefined => progress.find((row) => row.metric === metric && row.zone === zone);
