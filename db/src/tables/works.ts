import type { Works } from '@zones/core/works/works';
import { type Flag, toFlag } from './flag.ts';

export interface WorksTable {
  board: string;
  ordinal: number;
  zone: string;
  code: string;
  name_vi: string;
  name_en: string;
  owner_vi: string;
  owner_en: string;
  total_investment_vnd: number | null;
  obstacle: Works['obstacle'];
  source_key: string | null;
  note: string | null;
  illustrative: Flag;
}

export function toWorksRow(board: string, works: Works, ordinal: number): WorksTable {
  return {
    board,
    ordinal,
    zone: works.zone,
    code: works.code,
    name_vi: works.name.vi,
    name_en: works.name.en,
    owner_vi: works.owner.vi,
    owner_en: works.owner.en,
    total_investment_vnd: works.totalInvestmentVnd,
    obstacle: works.obstacle,
    source_key: works.sourceKey,
    note: works.note,
    illustrative: toFlag(works.illustrative),
  };
}

export function toWorks(row: WorksTable, physical: Works['physical']): Works {
  return {
    zone: row.zone,
    code: row.code,
    name: { vi: row.name_vi, en: row.name_en },
    owner: { vi: row.owner_vi, en: row.owner_en },
    totalInvestmentVnd: row.total_investment_vnd,
    physical,
    obstacle: row.obstacle,
    sourceKey: row.source_key,
    note: row.note,
    illustrative: row.illustrative === 1,
  };
}
