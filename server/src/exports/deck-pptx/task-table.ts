import { inBoth } from '@zones/core/charts/chart-words';
import type { TableTwin } from '@zones/core/charts/table-twin';
import { capitalize } from '@zones/core/format/capitalize';
import { formatDate } from '@zones/core/format/date';
import { formatTaskState, TASK_MARKS } from '@zones/core/format/meeting';
import type { Text } from '@zones/core/language/text';
import type { DeckTask } from '@zones/core/meetings/deck';
import type { TaskState } from '@zones/core/meetings/task-state';

/** With its shape, so that it is read without colour. */
const sayState = (state: TaskState): Text =>
  inBoth((language) => `${TASK_MARKS[state]} ${capitalize(formatTaskState(state, language))}`);

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
        { kind: 'text', text: sayState(one.state) },
      ],
    })),
    remarks: [],
  };
}
