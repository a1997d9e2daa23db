import type { IsoDate } from '../quarters/quarter.ts';
import type { Task } from './meeting.ts';

/** The four states in which public bodies report tasks, in the order in which they are told. */
export const TASK_STATES = ['done-on-time', 'done-late', 'not-yet-due', 'overdue'] as const;
export type TaskState = (typeof TASK_STATES)[number];

export type TaskStateCounts = Readonly<Record<TaskState, number>>;

/**
 * Where a task stands at the end of a day, by what was known then: a completion that became known later does not count yet.
 * A task is not late on its due day.
 */
export function stateOfTask({ dueOn, done }: Pick<Task, 'dueOn' | 'done'>, asOf: IsoDate): TaskState {
  if (done !== null && done.knownOn <= asOf) return done.on <= dueOn ? 'done-on-time' : 'done-late';
  return asOf <= dueOn ? 'not-yet-due' : 'overdue';
}

/** A task with its state at a date. */
export interface AssessedTask extends Task {
  readonly state: TaskState;
}

/** How many tasks are in each state; the counts add up to the tasks. */
export function countTaskStates(tasks: readonly AssessedTask[]): TaskStateCounts {
  const count = (state: TaskState) => tasks.filter((task) => task.state === state).length;
  return {
    'done-on-time': count('done-on-time'),
    'done-late': count('done-late'),
    'not-yet-due': count('not-yet-due'),
    overdue: count('overdue'),
  };
}
