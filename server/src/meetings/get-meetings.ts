import type { MeetingAnswer, MeetingsAnswer } from '@zones/core/contract/meetings';
import { assessTasks, findMeetingReview } from '@zones/core/meetings/meeting-review';
import { countTaskStates } from '@zones/core/meetings/task-state';
import { Problem } from '../problems/problem.ts';
import type { View } from '../responses/answers.ts';

/** Meetings that the release knows, newest first, with how their tasks stand at its cut-off. */
export function getMeetings({ release, content }: View): MeetingsAnswer {
  const asOf = content.release.cutoff;
  return {
    release: release.head,
    asOf,
    rows: content.meetings
      .map((meeting) => ({ ...meeting, tasks: countTaskStates(assessTasks(content, meeting.id, asOf)) }))
      .sort((a, b) => (a.heldOn < b.heldOn ? 1 : -1)),
  };
}

/** One meeting with all that was said at it, its tasks and those of the one before. Throws `meeting.not-found`. */
export function getMeeting({ release, content }: View, id: string): MeetingAnswer {
  const asOf = content.release.cutoff;
  const review = findMeetingReview(content, id, asOf);
  if (review === undefined) throw new Problem('meeting.not-found', id, 'id');
  return { release: release.head, asOf, counts: countTaskStates(review.tasks), ...review };
}
