import { inBoth } from '@zones/core/charts/chart-words';
import type { TableTwin } from '@zones/core/charts/table-twin';
import { capitalize } from '@zones/core/format/capitalize';
import { formatDate } from '@zones/core/format/date';
import { formatTaskState, TASK_MARKS } from '@zones/core/format/meeting';
import type { Text } from '@zones/core/language/text';
import type { AssessedTask, TaskState } from '@zones/core/meetings/task-state';

/** With its shape, so that it is read without colour. */
const sayState = (state: TaskState): Text =>
  inBoth((language) => `${TASK_MARKS[state]} ${capitalize(formatTaskState(state, language))}`);

/** Tasks as rows: what, who, by when, and how it stands. */
export function toTaskTable(tasks: readonly AssessedTask[]): TableTwin {
  return {
    caption: { vi: 'Nhiệm vụ', en: 'Tasks' },
    corner: { vi: 'Nhiệm vụ', en: 'Task' },
    columns: [
      { key: 'owner', header: { vi: 'Chủ trì', en: 'Owner' }, unit: null },
      { key: 'due', header: { vi: 'Hạn', en: 'Due' }, unit: null },
      { key: 'state', header: { vi: 'Tình trạng', en: 'State' }, unit: null },
    ],
    rows: tasks.map(({ number, text, owner, dueOn, state }) => ({
      key: String(number),
      header: inBoth((language) => `${number}. ${text[language]}`),
      cells: [
        { kind: 'text', text: owner },
        { kind: 'text', text: inBoth((language) => formatDate(dueOn, language)) },
        { kind: 'text', text: sayState(state) },
      ],
    })),
    remarks: [],
  };
}
