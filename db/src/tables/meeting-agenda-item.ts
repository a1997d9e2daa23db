import type { AgendaItem } from '@zones/core/meetings/meeting';
import { type Flag, toFlag } from './flag.ts';

export interface MeetingAgendaItemTable {
  board: string;
  /** Natural key in one column, as core spells it. */
  key: string;
  ordinal: number;
  meeting: string;
  number: number;
  title_vi: string;
  title_en: string;
  minutes: number;
  source_key: string | null;
  illustrative: Flag;
}

export function toAgendaItemColumns(item: AgendaItem, ordinal: number): Omit<MeetingAgendaItemTable, 'board' | 'key'> {
  return {
    ordinal,
    meeting: item.meetingId,
    number: item.number,
    title_vi: item.title.vi,
    title_en: item.title.en,
    minutes: item.minutes,
    source_key: item.sourceKey,
    illustrative: toFlag(item.illustrative),
  };
}

export function toAgendaItem(row: MeetingAgendaItemTable): AgendaItem {
  return {
    meetingId: row.meeting,
    number: row.number,
    title: { vi: row.title_vi, en: row.title_en },
    minutes: row.minutes,
    sourceKey: row.source_key,
    illustrative: row.illustrative === 1,
  };
}
