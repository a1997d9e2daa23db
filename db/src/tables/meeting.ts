import type { Meeting } from '@zones/core/meetings/meeting';
import { type Flag, toFlag } from './flag.ts';

export interface MeetingTable {
  board: string;
  ordinal: number;
  id: string;
  title_vi: string;
  title_en: string;
  held_on: string;
  venue_vi: string;
  venue_en: string;
  source_key: string | null;
  illustrative: Flag;
}

export function toMeetingRow(board: string, meeting: Meeting, ordinal: number): MeetingTable {
  return {
    board,
    ordinal,
    id: meeting.id,
    title_vi: meeting.title.vi,
    title_en: meeting.title.en,
    held_on: meeting.heldOn,
    venue_vi: meeting.venue.vi,
    venue_en: meeting.venue.en,
    source_key: meeting.sourceKey,
    illustrative: toFlag(meeting.illustrative),
  };
}

export function toMeeting(row: MeetingTable): Meeting {
  return {
    id: row.id,
    title: { vi: row.title_vi, en: row.title_en },
    heldOn: row.held_on,
    venue: { vi: row.venue_vi, en: row.venue_en },
    sourceKey: row.source_key,
    illustrative: row.illustrative === 1,
  };
}
