import type { View } from '../responses/answers.ts';
import type { Table } from '../responses/csv.ts';
import { getMeeting, getMeetings } from './get-meetings.ts';

/** One row a meeting, with how many of its tasks are in each state. */
export function listMeetingTable(view: View): Table {
  const { release, asOf, rows } = getMeetings(view);
  return {
    columns: [
      'release',
      'meeting',
      'title_vi',
      'title_en',
      'held_on',
      'venue_vi',
      'venue_en',
      'as_of',
      'done_on_time',
      'done_late',
      'not_yet_due',
      'overdue',
      'illustrative',
      'source',
    ],
    rows: rows.map((meeting) => ({
      release: release.id,
      meeting: meeting.id,
      title_vi: meeting.title.vi,
      title_en: meeting.title.en,
      held_on: meeting.heldOn,
      venue_vi: meeting.venue.vi,
      venue_en: meeting.venue.en,
      as_of: asOf,
      done_on_time: meeting.tasks['done-on-time'],
      done_late: meeting.tasks['done-late'],
      not_yet_due: meeting.tasks['not-yet-due'],
      overdue: meeting.tasks.overdue,
      illustrative: meeting.illustrative,
      source: meeting.sourceKey,
    })),
  };
}

/** One row a task: those of the meeting before, which open this one, then its own. */
export function listTaskTable(view: View, id: string): Table {
  const { release, asOf, tasks, previous } = getMeeting(view, id);
  return {
    columns: [
      'release',
      'meeting',
      'task',
      'text_vi',
      'text_en',
      'owner_vi',
      'owner_en',
      'due_on',
      'state',
      'as_of',
      'done_on',
      'known_on',
      'zone',
      'metric',
      'works',
      'illustrative',
      'source',
    ],
    rows: [...(previous?.tasks ?? []), ...tasks].map((task) => ({
      release: release.id,
      meeting: task.meetingId,
      task: task.number,
      text_vi: task.text.vi,
      text_en: task.text.en,
      owner_vi: task.owner.vi,
      owner_en: task.owner.en,
      due_on: task.dueOn,
      state: task.state,
      as_of: asOf,
      done_on: task.done?.on,
      known_on: task.done?.knownOn,
      zone: task.zone,
      metric: task.metric,
      works: task.works,
      illustrative: task.illustrative,
      source: task.sourceKey,
    })),
  };
}
