import type { Lot, LotEvidence, LotEvidenceKind } from '@zones/core/lots/lot';
import { type Flag, toFlag } from './flag.ts';

export interface LotEvidenceTable {
  board: string;
  zone: string;
  lot: string;
  ordinal: number;
  kind: LotEvidenceKind;
  on_date: string;
  source_key: string | null;
  note: string | null;
  illustrative: Flag;
}

export function toLotEvidenceRows(board: string, lot: Lot): LotEvidenceTable[] {
  return lot.evidence.map((evidence, ordinal) => ({
    board,
    zone: lot.zone,
    lot: lot.code,
    ordinal,
    kind: evidence.kind,
    on_date: evidence.on,
    source_key: evidence.sourceKey,
    note: evidence.note,
    illustrative: toFlag(evidence.illustrative),
  }));
}

export function toLotEvidence(row: LotEvidenceTable): LotEvidence {
  return {
    kind: row.kind,
    on: row.on_date,
    sourceKey: row.source_key,
    note: row.note,
    illustrative: row.illustrative === 1,
  };
}
