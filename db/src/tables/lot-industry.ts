import type { Lot } from '@zones/core/lots/lot';

export interface LotIndustryTable {
  board: string;
  zone: string;
  lot: string;
  ordinal: number;
  industry: string;
}

export function toLotIndustryRows(board: string, lot: Lot): LotIndustryTable[] {
  return lot.industries.map((industry, ordinal) => ({ board, zone: lot.zone, lot: lot.code, ordinal, industry }));
}
