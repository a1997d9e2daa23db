import type { Language, Text } from '../language/text.ts';
import type { MeetingFindingKind } from '../meetings/meeting.ts';
import type { TaskState } from '../meetings/task-state.ts';

/** A shape for each state, so that it is read without colour. */
export const TASK_MARKS: Readonly<Record<TaskState, string>> = {
  'done-on-time': '●',
  'done-late': '▲',
  'not-yet-due': '○',
  overdue: '✖',
};

const STATES: Readonly<Record<TaskState, Text>> = {
  'done-on-time': { vi: 'hoàn thành đúng hạn', en: 'done on time' },
  'done-late': { vi: 'hoàn thành quá hạn', en: 'done late' },
  'not-yet-due': { vi: 'chưa đến hạn', en: 'not yet due' },
  overdue: { vi: 'quá hạn', en: 'overdue' },
};

const KINDS: Readonly<Record<MeetingFindingKind, Text>> = {
  result: { vi: 'Kết quả đạt được', en: 'Results' },
  limitation: { vi: 'Hạn chế', en: 'Limitations' },
  focus: { vi: 'Trọng tâm quý tới', en: 'Focus of the next quarter' },
};

/** The state of a task as public bodies write it: `hoàn thành đúng hạn`. The mark is in `TASK_MARKS`. */
export function formatTaskState(state: TaskState, language: Language): string {
  return STATES[state][language];
}

/** Heading over findings of one kind. */
export function formatFindingKind(kind: MeetingFindingKind, language: Language): string {
  return KINDS[kind][language];
}
