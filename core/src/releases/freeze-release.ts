import type { BoardContent, ReleaseContent, ReleaseInfo } from '../boards/board-content.ts';
import type { Observation } from '../observations/observation.ts';
import { parsePeriod } from '../quarters/period.ts';
import type { IsoDate } from '../quarters/quarter.ts';
import { endOfQuarter } from '../quarters/quarter.ts';
import { orderContent } from './content-order.ts';

/** A figure known by the cut-off: its span has begun, and it does not itself claim a later cut-off. */
function isKnown(observation: Observation, last: IsoDate): boolean {
  const { from } = parsePeriod(observation.period);
  return (from === null || from <= last) && (observation.cutoff === null || observation.cutoff <= last);
}

/**
 * What a release shows for ever: the board's content in a fixed order, without the figures that could not be known by its
 * cut-off (or by the end of its last quarter, for an estimate of that quarter). Earlier versions stay, for evidence.
 */
export function freezeRelease(content: BoardContent, release: ReleaseInfo): ReleaseContent {
  const quarterEnd = endOfQuarter(release.through);
  const last = [release.cutoff, quarterEnd].sort().at(-1) ?? quarterEnd;
  const ordered = orderContent(content);
  const known = ordered.observations.filter((one) => isKnown(one, last));
  const kept = new Set(known.map((one) => one.id));
  // A replacement that is not known yet leaves the version before it current.
  const observations = known.map((one) =>
    one.supersededBy === null || kept.has(one.supersededBy) ? one : { ...one, supersededBy: null },
  );
  return { ...ordered, observations, release };
}
