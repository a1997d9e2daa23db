import type { Board } from '@zones/core/boards/board-content';
import { type Flag, toFlag } from './flag.ts';

export interface BoardTable {
  slug: string;
  name_vi: string;
  name_en: string;
  authority_vi: string;
  authority_en: string;
  record_kind: Board['recordKind'];
  illustrative: Flag;
  position: number;
}

export function toBoardRow(board: Board): BoardTable {
  return {
    slug: board.slug,
    name_vi: board.name.vi,
    name_en: board.name.en,
    authority_vi: board.authority.vi,
    authority_en: board.authority.en,
    record_kind: board.recordKind,
    illustrative: toFlag(board.illustrative),
    position: board.position,
  };
}

export function toBoard(row: BoardTable): Board {
  return {
    slug: row.slug,
    name: { vi: row.name_vi, en: row.name_en },
    authority: { vi: row.authority_vi, en: row.authority_en },
    recordKind: row.record_kind,
    illustrative: row.illustrative === 1,
    position: row.position,
  };
}
