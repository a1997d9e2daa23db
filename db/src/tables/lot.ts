import type { Lot, LotEvidence } from '@zones/core/lots/lot';
import { type Flag, toFlag } from './flag.ts';

export interface LotTable {
  board: string;
  ordinal: number;
  zone: string;
  code: string;
  block: string | null;
  area_m2: number;
  source_key: string | null;
  quote: string | null;
  note: string | null;
  illustrative: Flag;
}

export function toLotRow(board: string, lot: Lot, ordinal: number): LotTable {
  return {
    board,
    ordinal,
    zone: lot.zone,
    code: lot.code,
    block: lot.block,
    area_m2: lot.areaM2,
    source_key: lot.sourceKey,
    quote: lot.quote,
    note: lot.note,
    illustrative: toFlag(lot.illustrative),
  };
}

export function toLot(row: LotTable, industries: readonly string[], evidence: readonly LotEvidence[]): Lot {
  return {
    zone: row.zone,
    code: row.code,
    block: row.block,
    areaM2: row.area_m2,
    industries,
    evidence,
    sourceKey: row.source_key,
    quote: row.quote,
    note: row.note,
    illustrative: row.illustrative === 1,
  };
}
