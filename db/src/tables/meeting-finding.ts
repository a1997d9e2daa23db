import type { MeetingFinding } from '@zones/core/meetings/meeting';
import { type Flag, toFlag } from './flag.ts';

export interface MeetingFindingTable {
  board: string;
  /** Natural key in one column, as core spells it. */
  key: string;
  ordinal: number;
  meeting: string;
  number: number;
  kind: MeetingFinding['kind'];
  zone: string;
  metric: MeetingFinding['metric'];
  works: string | null;
  text_vi: string;
  text_en: string;
  source_key: string | null;
  illustrative: Flag;
}

export function toMeetingFindingColumns(
  finding: MeetingFinding,
  ordinal: number,
): Omit<MeetingFindingTable, 'board' | 'key'> {
  return {
    ordinal,
    meeting: finding.meetingId,
    number: finding.number,
    kind: finding.kind,
    zone: finding.zone,
    metric: finding.metric,
    works: finding.works,
    text_vi: finding.text.vi,
    text_en: finding.text.en,
    source_key: finding.sourceKey,
    illustrative: toFlag(finding.illustrative),
  };
}

export function toMeetingFinding(row: MeetingFindingTable): MeetingFinding {
  return {
    meetingId: row.meeting,
    number: row.number,
    kind: row.kind,
    zone: row.zone,
    metric: row.metric,
    works: row.works,
    text: { vi: row.text_vi, en: row.text_en },
    sourceKey: row.source_key,
    illustrative: row.illustrative === 1,
  };
}
