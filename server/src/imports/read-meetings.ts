import type { ImportBatch } from '@zones/core/imports/batch';
import type { MeetingFindingKind } from '@zones/core/meetings/meeting';
import { ALL_ZONES } from '@zones/core/observations/observation';
import type { FoundTable } from './find-tables.ts';
import { readBoth } from './read-both.ts';
import { claimKey, type SeenRows } from './repeated-rows.ts';
import { listRows, type ReadingContext, type TableRow } from './table-row.ts';

type StatedMeeting = ImportBatch['meetings'][number];
type StatedAgendaItem = ImportBatch['agendaItems'][number];
type StatedFinding = ImportBatch['meetingFindings'][number];

function readMeeting(row: TableRow<'meeting'>, seen: SeenRows): StatedMeeting[] {
  const id = row.need('id', row.key('id'));
  const title = readBoth(row, 'title_vi', 'title_en');
  const heldOn = row.need('held_on', row.day('held_on'));
  const venue = readBoth(row, 'venue_vi', 'venue_en');
  const rest = {
    sourceKey: row.need('source', row.key('source')),
    illustrative: row.flag('illustrative'),
    place: row.place('id'),
  };
  if (!row.isSound || id === null || heldOn === null || !claimKey(seen, row, 'id', id)) return [];
  return [{ id, title, heldOn, venue, ...rest }];
}

function readAgendaItem(row: TableRow<'agenda'>, seen: SeenRows): StatedAgendaItem[] {
  const meetingId = row.need('meeting', row.key('meeting'));
  const number = row.need('number', row.amount('number', 0, 'STT'));
  const title = readBoth(row, 'title_vi', 'title_en');
  const minutes = row.need('minutes', row.amount('minutes', 0, 'phút'));
  const rest = {
    sourceKey: row.need('source', row.key('source')),
    illustrative: row.flag('illustrative'),
    place: row.place('number'),
  };
  if (!row.isSound || meetingId === null || number === null || minutes === null) return [];
  if (!claimKey(seen, row, 'number', `${meetingId} ${number}`)) return [];
  return [{ meetingId, number, title, minutes, ...rest }];
}

function readFinding(row: TableRow<'meeting_finding'>, seen: SeenRows): StatedFinding[] {
  const meetingId = row.need('meeting', row.key('meeting'));
  const number = row.need('number', row.amount('number', 0, 'STT'));
  const kind = row.need('kind', row.choice<MeetingFindingKind>('kind'));
  const text = readBoth(row, 'text_vi', 'text_en');
  const subject = {
    zone: row.choice('zone') ?? ALL_ZONES,
    metric: row.choice<NonNullable<StatedFinding['metric']>>('metric'),
    works: row.key('works'),
  };
  const rest = {
    sourceKey: row.need('source', row.key('source')),
    illustrative: row.flag('illustrative'),
    place: row.place('number'),
  };
  if (!row.isSound || meetingId === null || number === null || kind === null) return [];
  if (!claimKey(seen, row, 'number', `${meetingId} ${number}`)) return [];
  return [{ meetingId, number, kind, text, ...subject, ...rest }];
}

/** The meetings of the sheet Cuộc họp. */
export function readMeetings(tables: readonly FoundTable[], context: ReadingContext): readonly StatedMeeting[] {
  const seen: SeenRows = new Map();
  return listRows(tables, 'meeting', context).flatMap((row) => readMeeting(row, seen));
}

/** Their agendas, of the same sheet. */
export function readAgendaItems(tables: readonly FoundTable[], context: ReadingContext): readonly StatedAgendaItem[] {
  const seen: SeenRows = new Map();
  return listRows(tables, 'agenda', context).flatMap((row) => readAgendaItem(row, seen));
}

/** What they found, of the same sheet. A row without a zone speaks of all. */
export function readMeetingFindings(tables: readonly FoundTable[], context: ReadingContext): readonly StatedFinding[] {
  const seen: SeenRows = new Map();
  return listRows(tables, 'meeting_finding', context).flatMap((row) => readFinding(row, seen));
}
