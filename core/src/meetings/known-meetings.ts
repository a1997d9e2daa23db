import type { ReleaseDecision } from '../boards/board-content.ts';
import type { IsoDate } from '../quarters/quarter.ts';
import { toVietnamDay } from '../quarters/vietnam-time.ts';
import type { MeetingRecords, Task } from './meeting.ts';

/** A completion that became known after the cut-off is gone: the task stands as it stood then. */
function knownTask(task: Task, cutoff: IsoDate): Task {
  return task.done !== null && task.done.knownOn > cutoff ? { ...task, done: null } : task;
}

/**
 * What a release knows of meetings: those held by the day on which it was published and the one that it is made for, which
 * follows the cut-off of its figures; and of their tasks only the completions known at its cut-off.
 */
export function knownMeetings(
  records: MeetingRecords,
  { publishedAt, cutoff, meetingId }: Pick<ReleaseDecision, 'publishedAt' | 'cutoff' | 'meetingId'>,
): MeetingRecords {
  const own = records.meetings.find(({ id }) => id === meetingId);
  const last = [toVietnamDay(publishedAt), own?.heldOn ?? ''].sort().at(-1) ?? '';
  const meetings = records.meetings.filter(({ heldOn }) => heldOn <= last);
  const ids = new Set(meetings.map(({ id }) => id));
  const known = <T extends { readonly meetingId: string }>(list: readonly T[]): readonly T[] =>
    list.filter(({ meetingId }) => ids.has(meetingId));
  return {
    meetings,
    agendaItems: known(records.agendaItems),
    meetingFindings: known(records.meetingFindings),
    explanations: known(records.explanations),
    tasks: known(records.tasks).map((task) => knownTask(task, cutoff)),
  };
}
