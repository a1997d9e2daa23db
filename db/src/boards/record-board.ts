import type { Board, Zone } from '@zones/core/boards/board-content';
import type { Writer } from '../engines/engine.ts';
import { transact } from '../engines/transact.ts';
import { replaceRows } from '../engines/write-rows.ts';
import { toBoardRow } from '../tables/board.ts';
import { toZoneRow } from '../tables/zone.ts';

/** Records a board and its zones, new or changed. A zone that is not named stays, with its figures. */
export async function recordBoard(writer: Writer, board: Board, zones: readonly Zone[]): Promise<void> {
  const zoneRows = zones.map((zone) => toZoneRow(board.slug, zone));
  await transact(writer, async (transaction) => {
    await replaceRows(transaction, 'board', ['slug'], [toBoardRow(board)]);
    await replaceRows(transaction, 'zone', ['board', 'slug'], zoneRows);
  });
}
