import type { BoardContent } from '@zones/core/boards/board-content';
import { writeWorkbook } from './write-workbook.ts';

/** An empty workbook of a board and year, ready to be filled in, as .xlsx bytes. */
export async function writeTemplate(content: BoardContent, year: number): Promise<Uint8Array> {
  return writeWorkbook({
    board: content.board.slug,
    zones: content.zones,
    year,
    rows: {},
    spareRows: 'template',
    title: `Biểu mẫu số liệu ${year} – ${content.board.name.vi}`,
    madeOn: `${year}-01-01`,
  });
}
