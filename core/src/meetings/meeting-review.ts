import type { IsoDate } from '../quarters/quarter.ts';
import type { AgendaItem, Explanation, Meeting, MeetingFinding, MeetingRecords, MeetingSubject } from './meeting.ts';
import type { AssessedTask } from './task-state.ts';
import { stateOfTask } from './task-state.ts';

/** One meeting with all that was said at it, in order. */
export interface MeetingReview {
  readonly meeting: Meeting;
  readonly agenda: readonly AgendaItem[];
  readonly findings: readonly MeetingFinding[];
  readonly explanations: readonly Explanation[];
  /** With the state of each at the date of the review. */
  readonly tasks: readonly AssessedTask[];
  /** The meeting before it, whose tasks open this one; null for the first on record. */
  readonly previous: { readonly meeting: Meeting; readonly tasks: readonly AssessedTask[] } | null;
}

const byNumber = (a: { readonly number: number }, b: { readonly number: number }): number => a.number - b.number;

/** The last meeting held before this one; undefined for the first on record. */
export function findPreviousMeeting(meetings: readonly Meeting[], { heldOn }: Meeting): Meeting | undefined {
  return meetings
    .filter((one) => one.heldOn < heldOn)
    .reduce<Meeting | undefined>(
      (last, one) => (last === undefined || one.heldOn > last.heldOn ? one : last),
      undefined,
    );
}

/** A meeting's tasks in order, each with its state at the end of `asOf`. */
export function assessTasks(
  { tasks }: Pick<MeetingRecords, 'tasks'>,
  meetingId: string,
  asOf: IsoDate,
): readonly AssessedTask[] {
  return tasks
    .filter((task) => task.meetingId === meetingId)
    .map((task) => ({ ...task, state: stateOfTask(task, asOf) }))
    .sort(byNumber);
}

/** A meeting with everything said at it and the tasks of the one before, as known on `asOf`; undefined for an unknown id. */
export function findMeetingReview(records: MeetingRecords, id: string, asOf: IsoDate): MeetingReview | undefined {
  const meeting = records.meetings.find((one) => one.id === id);
  if (meeting === undefined) return undefined;
  const own = <T extends { readonly meetingId: string }>(list: readonly T[]): T[] =>
    list.filter((one) => one.meetingId === id);
  const previous = findPreviousMeeting(records.meetings, meeting);
  return {
    meeting,
    agenda: own(records.agendaItems).sort(byNumber),
    findings: own(records.meetingFindings).sort(byNumber),
    explanations: own(records.explanations),
    tasks: assessTasks(records, id, asOf),
    previous: previous ? { meeting: previous, tasks: assessTasks(records, previous.id, asOf) } : null,
  };
}

/** What a meeting was told of one metric, zone and works. Undefined where nobody explained it: never that of another zone. */
export function findExplanation(
  explanations: readonly Explanation[],
  { zone, metric, works }: MeetingSubject,
): Explanation | undefined {
  return explanations.find((one) => one.zone === zone && one.metric === metric && one.works === works);
}
