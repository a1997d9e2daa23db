import type { Board } from '@zones/core/boards/board-content';
import { byPosition } from '../boards/by-position.ts';
import type { Reader } from '../engines/engine.ts';
import { listReleases } from './read-release.ts';

/** Every board with a published release, as its latest release describes it, the default one first. */
export async function listPublishedBoards(reader: Reader): Promise<Board[]> {
  const latest = new Map<string, string>();
  for (const { board, id } of await listReleases(reader)) if (!latest.has(board)) latest.set(board, id);
  if (latest.size === 0) return [];
  const rows = await reader.db
    .selectFrom('published_record')
    .select('content')
    .where('collection', '=', 'board')
    .where('release_id', 'in', [...latest.values()])
    .execute();
  // Written from a board when the release was published.
  return rows.map((row) => JSON.parse(row.content) as Board).sort(byPosition);
}
