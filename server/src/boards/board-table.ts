import type { BoardsAnswer } from '@zones/core/contract/boards';
import type { Table } from '../responses/csv.ts';

export function toBoardTable({ rows }: BoardsAnswer): Table {
  return {
    columns: ['board', 'name_vi', 'name_en', 'authority_vi', 'authority_en', 'record_kind', 'illustrative', 'release'],
    rows: rows.map((board) => ({
      board: board.slug,
      name_vi: board.name.vi,
      name_en: board.name.en,
      authority_vi: board.authority.vi,
      authority_en: board.authority.en,
      record_kind: board.recordKind,
      illustrative: board.illustrative,
      release: board.latestRelease.id,
    })),
  };
}
