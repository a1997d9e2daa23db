import { inBoth } from '@zones/core/charts/chart-words';
import type { TableTwin } from '@zones/core/charts/table-twin';
import { formatDate } from '@zones/core/format/date';
import type { Text } from '@zones/core/language/text';
import type { DeckTask, TaskState } from '@zones/core/meetings/deck';

/** A shape for each state, so that it is read without colour. */
const STATES: Readonly<Record<TaskState, Text>> = {
  'done-on-time': { vi: '● Hoàn thành đúng hạn', en: '● Done on time' },
  'done-late': { vi: '▲ Hoàn thành quá hạn', en: '▲ Done late' },
  'not-yet-due': { vi: '◇ Chưa đến hạn', en: '◇ Not yet due' },
  overdue: { vi: '✖ Quá hạn', en: '✖ Overdue' },
};

const UNKNOWN: Text = { vi: '—', en: '—' };

/** Tasks as rows: what, who, by when, and how it stands. */
export function toTaskTable(tasks: readonly DeckTask[]): TableTwin {
  return {
    caption: { vi: 'Nhiệm vụ', en: 'Tasks' },
    corner: { vi: 'Nhiệm vụ', en: 'Task' },
    columns: [
      { key: 'owner', header: { vi: 'Chủ trì', en: 'Owner' }, unit: null },
      { key: 'due', header: { vi: 'Hạn', en: 'Due' }, unit: null },
      { key: 'state', header: { vi: 'Tình trạng', en: 'State' }, unit: null },
    ],
    rows: tasks.map((one, index) => ({
      key: String(index),
      header: one.task,
      cells: [
        { kind: 'text', text: one.owner ?? UNKNOWN },
        { kind: 'text', text: one.due === null ? UNKNOWN : inBoth((language) => formatDate(one.due ?? '', language)) },
        { kind: 'text', text: STATES[one.state] },
      ],
    })),
    remarks: [],
  };
}
