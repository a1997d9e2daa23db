import type { BoardContent } from '../boards/board-content.ts';
import type { MeetingRecords } from '../meetings/meeting.ts';

type Key<T> = (item: T) => string | number;

/** By the given keys in turn. */
function sortBy<T>(items: readonly T[], ...keys: readonly Key<T>[]): readonly T[] {
  return [...items].sort((a, b) => {
    for (const key of keys) {
      const [left, right] = [key(a), key(b)];
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  });
}

const zone: Key<{ readonly zone: string }> = (one) => one.zone;
const code: Key<{ readonly code: string }> = (one) => one.code;
const period: Key<{ readonly period: string }> = (one) => one.period;
const perWorks: readonly Key<{ readonly works: string | null; readonly funding: string | null }>[] = [
  (one) => one.works ?? '',
  (one) => one.funding ?? '',
];

const ofMeeting: readonly Key<{ readonly meetingId: string; readonly number: number }>[] = [
  (one) => one.meetingId,
  (one) => one.number,
];

function orderMeetings(content: MeetingRecords): MeetingRecords {
  return {
    meetings: sortBy(
      content.meetings,
      (one) => one.heldOn,
      (one) => one.id,
    ),
    agendaItems: sortBy(content.agendaItems, ...ofMeeting),
    meetingFindings: sortBy(content.meetingFindings, ...ofMeeting),
    explanations: sortBy(
      content.explanations,
      (one) => one.meetingId,
      (one) => one.metric,
      zone,
      (one) => one.works ?? '',
    ),
    tasks: sortBy(content.tasks, ...ofMeeting),
  };
}

/** The same content in one fixed order, whatever order it was read in, so that it freezes to the same bytes. */
export function orderContent(content: BoardContent): BoardContent {
  return {
    board: content.board,
    zones: sortBy(content.zones, (one) => one.position),
    sources: sortBy(content.sources, (one) => one.key),
    observations: sortBy(content.observations, (one) => one.id),
    plans: sortBy(
      content.plans,
      (one) => one.approvedOn,
      (one) => one.id,
    ),
    targets: sortBy(
      content.targets,
      (one) => one.planId,
      zone,
      (one) => one.metric,
      ...perWorks,
      (one) => one.point,
    ),
    ledgerNotes: sortBy(content.ledgerNotes, zone, period, (one) => one.kind),
    lots: sortBy(content.lots, zone, code),
    works: sortBy(content.works, zone, code),
    clearance: sortBy(
      content.clearance,
      zone,
      (one) => one.plan,
      (one) => one.asOf,
      (one) => one.stage,
    ),
    facts: sortBy(content.facts, zone, code, period, (one) => one.sourceKey ?? ''),
    ...orderMeetings(content),
  };
}
