import type { MeetingRecords } from '@zones/core/meetings/meeting';
import type { Kysely } from 'kysely';
import { toMeeting } from '../tables/meeting.ts';
import { toAgendaItem } from '../tables/meeting-agenda-item.ts';
import { toExplanation } from '../tables/meeting-explanation.ts';
import { toMeetingFinding } from '../tables/meeting-finding.ts';
import { toTask } from '../tables/meeting-task.ts';
import type { Tables } from '../tables/tables.ts';
import { listRows } from './list-rows.ts';

/** A board's meetings with all that was said and set at them, in the order of record. */
export async function listMeetings(db: Kysely<Tables>, board: string): Promise<MeetingRecords> {
  return {
    meetings: (await listRows(db, 'meeting', board)).map(toMeeting),
    agendaItems: (await listRows(db, 'meeting_agenda_item', board)).map(toAgendaItem),
    meetingFindings: (await listRows(db, 'meeting_finding', board)).map(toMeetingFinding),
    explanations: (await listRows(db, 'meeting_explanation', board)).map(toExplanation),
    tasks: (await listRows(db, 'meeting_task', board)).map(toTask),
  };
}
