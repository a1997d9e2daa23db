import type { Explanation } from '@zones/core/meetings/meeting';
import { type Flag, toFlag } from './flag.ts';

export interface MeetingExplanationTable {
  board: string;
  /** Natural key in one column, as core spells it. */
  key: string;
  ordinal: number;
  meeting: string;
  zone: string;
  metric: Explanation['metric'];
  works: string | null;
  cause_vi: string;
  cause_en: string;
  owner_vi: string;
  owner_en: string;
  remedy_vi: string;
  remedy_en: string;
  /** Both or neither. */
  decision_vi: string | null;
  decision_en: string | null;
  source_key: string | null;
  illustrative: Flag;
}

export function toExplanationColumns(
  explanation: Explanation,
  ordinal: number,
): Omit<MeetingExplanationTable, 'board' | 'key'> {
  return {
    ordinal,
    meeting: explanation.meetingId,
    zone: explanation.zone,
    metric: explanation.metric,
    works: explanation.works,
    cause_vi: explanation.cause.vi,
    cause_en: explanation.cause.en,
    owner_vi: explanation.owner.vi,
    owner_en: explanation.owner.en,
    remedy_vi: explanation.remedy.vi,
    remedy_en: explanation.remedy.en,
    decision_vi: explanation.decisionAsked?.vi ?? null,
    decision_en: explanation.decisionAsked?.en ?? null,
    source_key: explanation.sourceKey,
    illustrative: toFlag(explanation.illustrative),
  };
}

export function toExplanation(row: MeetingExplanationTable): Explanation {
  const { decision_vi: vi, decision_en: en } = row;
  return {
    meetingId: row.meeting,
    zone: row.zone,
    metric: row.metric,
    works: row.works,
    cause: { vi: row.cause_vi, en: row.cause_en },
    owner: { vi: row.owner_vi, en: row.owner_en },
    remedy: { vi: row.remedy_vi, en: row.remedy_en },
    decisionAsked: vi === null || en === null ? null : { vi, en },
    sourceKey: row.source_key,
    illustrative: row.illustrative === 1,
  };
}
