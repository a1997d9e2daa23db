import type { BoardContent, ReleaseContent, ReleaseDecision } from '../boards/board-content.ts';
import { knownMeetings } from '../meetings/known-meetings.ts';
import type { Observation } from '../observations/observation.ts';
import type { PeriodCode } from '../quarters/period.ts';
import { parsePeriod } from '../quarters/period.ts';
import type { IsoDate } from '../quarters/quarter.ts';
import { endOfQuarter } from '../quarters/quarter.ts';
import { orderContent } from './content-order.ts';
import { CURRENT_FORMAT } from './release-format.ts';

/** What a period speaks of had begun by then. Undated statements always had. */
function hadBegun(period: PeriodCode, last: IsoDate): boolean {
  const { from } = parsePeriod(period);
  return from === null || from <= last;
}

/** Versions that were not known yet are gone, and with them their claim to have replaced the version before. */
function knownObservations(observations: readonly Observation[], last: IsoDate): readonly Observation[] {
  const known = observations.filter((one) => hadBegun(one.period, last) && (one.cutoff === null || one.cutoff <= last));
  const kept = new Set(known.map((one) => one.id));
  return known.map((one) =>
    one.supersededBy === null || kept.has(one.supersededBy) ? one : { ...one, supersededBy: null },
  );
}

/**
 * What a release shows for ever: the board's content in a fixed order, without what could not be known by its cut-off. An
 * estimate of the release's last quarter is known although the quarter goes on, so the later of the cut-off and that
 * quarter's end decides. Earlier versions stay, for evidence; lots keep all their evidence, which is read as of the cut-off.
 */
export function freezeRelease(content: BoardContent, release: ReleaseDecision): ReleaseContent {
  const quarterEnd = endOfQuarter(release.through);
  const last = [release.cutoff, quarterEnd].sort().at(-1) ?? quarterEnd;
  const ordered = orderContent(content);
  const plans = ordered.plans.filter((plan) => plan.approvedOn <= last);
  const planIds = new Set(plans.map((plan) => plan.id));
  return {
    ...ordered,
    observations: knownObservations(ordered.observations, last),
    plans,
    targets: ordered.targets.filter((target) => planIds.has(target.planId)),
    ledgerNotes: ordered.ledgerNotes.filter((note) => hadBegun(note.period, last)),
    clearance: ordered.clearance.filter((step) => step.asOf <= last),
    facts: ordered.facts.filter((fact) => hadBegun(fact.period, last)),
    ...knownMeetings(ordered, release),
    release: { ...release, format: CURRENT_FORMAT },
  };
}
