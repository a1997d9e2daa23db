import type { Task } from '@zones/core/meetings/meeting';
import { type Flag, toFlag } from './flag.ts';

export interface MeetingTaskTable {
  board: string;
  /** Natural key in one column, as core spells it. */
  key: string;
  ordinal: number;
  meeting: string;
  number: number;
  text_vi: string;
  text_en: string;
  owner_vi: string;
  owner_en: string;
  due_on: string;
  /** Both or neither. */
  done_on: string | null;
  known_on: string | null;
  zone: string;
  metric: Task['metric'];
  works: string | null;
  source_key: string | null;
  illustrative: Flag;
}

export function toTaskColumns(task: Task, ordinal: number): Omit<MeetingTaskTable, 'board' | 'key'> {
  return {
    ordinal,
    meeting: task.meetingId,
    number: task.number,
    text_vi: task.text.vi,
    text_en: task.text.en,
    owner_vi: task.owner.vi,
    owner_en: task.owner.en,
    due_on: task.dueOn,
    done_on: task.done?.on ?? null,
    known_on: task.done?.knownOn ?? null,
    zone: task.zone,
    metric: task.metric,
    works: task.works,
    source_key: task.sourceKey,
    illustrative: toFlag(task.illustrative),
  };
}

export function toTask(row: MeetingTaskTable): Task {
  const { done_on: on, known_on: knownOn } = row;
  return {
    meetingId: row.meeting,
    number: row.number,
    text: { vi: row.text_vi, en: row.text_en },
    owner: { vi: row.owner_vi, en: row.owner_en },
    dueOn: row.due_on,
    done: on === null || knownOn === null ? null : { on, knownOn },
    zone: row.zone,
    metric: row.metric,
    works: row.works,
    sourceKey: row.source_key,
    illustrative: row.illustrative === 1,
  };
}
