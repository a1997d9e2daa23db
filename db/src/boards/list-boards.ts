import type { Board } from '@zones/core/boards/board-content';
import type { Writer } from '../engines/engine.ts';
import { toBoard } from '../tables/board.ts';
import { byPosition } from './by-position.ts';

/** Every board, published or not, the default one first. */
export async function listBoards(writer: Writer): Promise<Board[]> {
  const rows = await writer.db.selectFrom('board').selectAll().execute();
  return rows.map(toBoard).sort(byPosition);
}
