import type { Quarter } from '@zones/core/quarters/quarter';
import type { Works } from '@zones/core/works/works';
import { type Flag, toFlag } from './flag.ts';

export interface WorksPhysicalTable {
  board: string;
  zone: string;
  works: string;
  ordinal: number;
  quarter: Quarter;
  percent: number;
  illustrative: Flag;
}

export function toWorksPhysicalRows(board: string, works: Works): WorksPhysicalTable[] {
  return works.physical.map((point, ordinal) => ({
    board,
    zone: works.zone,
    works: works.code,
    ordinal,
    quarter: point.quarter,
    percent: point.percent,
    illustrative: toFlag(point.illustrative),
  }));
}

export function toWorksPhysical(row: WorksPhysicalTable): Works['physical'][number] {
  return { quarter: row.quarter, percent: row.percent, illustrative: row.illustrative === 1 };
}
