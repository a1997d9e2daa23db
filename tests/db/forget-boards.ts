import { listBoards } from '@zones/db/boards/list-boards';
import { removeBoard } from '@zones/db/boards/remove-board';
import type { Writer } from '@zones/db/engines/engine';

/** Empties a suite's database between tests. */
export async function forgetBoards(writer: Writer): Promise<void> {
  for (const { slug } of await listBoards(writer)) await removeBoard(writer, slug);
}
