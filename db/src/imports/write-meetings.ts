import { RECORD_KEYS } from '@zones/core/imports/record-key';
import { replaceRows } from '../engines/write-rows.ts';
import { toMeetingRow } from '../tables/meeting.ts';
import { toAgendaItemColumns } from '../tables/meeting-agenda-item.ts';
import { toExplanationColumns } from '../tables/meeting-explanation.ts';
import { toMeetingFindingColumns } from '../tables/meeting-finding.ts';
import { toTaskColumns } from '../tables/meeting-task.ts';
import { type RecordChanges, written } from './compare-records.ts';
import type { ImportScope } from './import-scope.ts';
import type { ImportPlan } from './plan-import.ts';

/** Writes meetings, then what was said and set at them. */
export async function writeMeetings({ transaction, board }: ImportScope, plan: ImportPlan): Promise<void> {
  const keyed = <Kept, Columns>(
    changes: RecordChanges<Kept>,
    keyOf: (record: Kept) => string,
    toColumns: (record: Kept, ordinal: number) => Columns,
  ) => written(changes).map(({ record, ordinal }) => ({ board, key: keyOf(record), ...toColumns(record, ordinal) }));
  const meetings = written(plan.meetings).map(({ record, ordinal }) => toMeetingRow(board, record, ordinal));
  const items = keyed(plan.agendaItems, RECORD_KEYS['agenda-item'], toAgendaItemColumns);
  const findings = keyed(plan.meetingFindings, RECORD_KEYS['meeting-finding'], toMeetingFindingColumns);
  const explanations = keyed(plan.explanations, RECORD_KEYS.explanation, toExplanationColumns);
  const tasks = keyed(plan.tasks, RECORD_KEYS.task, toTaskColumns);
  await replaceRows(transaction, 'meeting', ['board', 'id'], meetings);
  await replaceRows(transaction, 'meeting_agenda_item', ['board', 'key'], items);
  await replaceRows(transaction, 'meeting_finding', ['board', 'key'], findings);
  await replaceRows(transaction, 'meeting_explanation', ['board', 'key'], explanations);
  await replaceRows(transaction, 'meeting_task', ['board', 'key'], tasks);
}
