import type { BoardContent, ReleaseContent, ReleaseDecision } from '../boards/board-content.ts';
import type { MetricCode } from '../metrics/catalogue.ts';
import type { ZoneScope } from '../observations/observation.ts';
import { checkPublication } from '../quality/check-publication.ts';
import type { Finding } from '../quality/finding.ts';
import type { PeriodCode } from '../quarters/period.ts';
import type { IsoDate } from '../quarters/quarter.ts';
import { compareReleases, type FigureChange } from './compare-releases.ts';
import { freezeRelease } from './freeze-release.ts';

/** A figure that is an estimate in the release. */
export interface PublishedEstimate {
  readonly zone: ZoneScope;
  readonly metric: MetricCode;
  readonly period: PeriodCode;
  readonly works: string | null;
  readonly funding: string | null;
  /** Base unit of the metric. */
  readonly value: number;
}

/** What publishing comes to: what would be shown, what is not final in it, what it changes, and what stops it. */
export interface PublicationPlan {
  readonly content: ReleaseContent;
  readonly estimates: readonly PublishedEstimate[];
  /** Id of the board's last release; null when this is its first. */
  readonly last: string | null;
  /** Against the last release; empty for a board's first. */
  readonly changes: readonly FigureChange[];
  /** An error stops the release. */
  readonly findings: readonly Finding[];
}

function listEstimates({ observations }: ReleaseContent): readonly PublishedEstimate[] {
  return observations.flatMap(({ zone, metric, period, works, funding, value, status, supersededBy }) =>
    status === 'estimate' && value !== null && supersededBy === null
      ? [{ zone, metric, period, works, funding, value }]
      : [],
  );
}

/** What is published and against what it is checked. */
export interface PublicationRequest {
  readonly decision: ReleaseDecision;
  readonly content: BoardContent;
  /** Ids of all releases of all boards. */
  readonly published: readonly string[];
  readonly last: ReleaseContent | null;
  /** Calendar day on which it is published; null: days are not checked. */
  readonly today: IsoDate | null;
}

/** The only place where it is decided what a release holds and whether it may be: the dry run and publishing both read it. */
export function planPublication({ decision, content, published, last, today }: PublicationRequest): PublicationPlan {
  const frozen = freezeRelease(content, decision);
  const changes = last === null ? [] : compareReleases(last, frozen);
  return {
    content: frozen,
    last: last?.release.id ?? null,
    estimates: listEstimates(frozen),
    changes,
    findings: checkPublication({ decision, content, frozen, published, last, changes, today }),
  };
}
