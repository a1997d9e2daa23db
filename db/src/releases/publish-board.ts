import type { BoardContent, ReleaseContent } from '@zones/core/boards/board-content';
import type { Transaction } from 'kysely';
import { readBoardContent } from '../boards/get-board-content.ts';
import { lockBoard } from '../boards/lock-board.ts';
import type { Writer } from '../engines/engine.ts';
import { readTogether, transact } from '../engines/transact.ts';
import type { PublishedTables, Tables } from '../tables/tables.ts';
import { byPublication, type ReleaseManifest, toManifest } from './manifest.ts';
import { readReleaseContent } from './read-content.ts';
import { writeRelease } from './record-release.ts';

/** What is known of a board when it is decided what to publish. */
export interface PublishableBoard {
  readonly content: BoardContent;
  /** Ids of all releases of all boards. */
  readonly published: readonly string[];
  /** The last release as it was published; null before the first. */
  readonly last: ReleaseContent | null;
}

async function readPublishable(transaction: Transaction<Tables>, board: string): Promise<PublishableBoard> {
  const content = await readBoardContent(transaction, board);
  const releases = transaction.$pickTables<keyof PublishedTables>();
  const manifests = (await releases.selectFrom('published_release').selectAll().execute()).map(toManifest);
  const [last] = manifests.filter((one) => one.board === board).sort(byPublication);
  return {
    content,
    published: manifests.map(({ id }) => id),
    last: last === undefined ? null : ((await readReleaseContent(releases, last.id)) ?? null),
  };
}

/** What a board could publish now, for a dry run. Throws `board-not-found`. */
export async function getPublishable(writer: Writer, board: string): Promise<PublishableBoard> {
  return readTogether(writer.db, (transaction) => readPublishable(transaction, board));
}

/**
 * Publishes what `decide` makes of the board, in one transaction in which nobody else can change the board or publish it:
 * of two that publish at once the second sees the first. What `decide` throws is thrown, and nothing is written.
 * Throws `board-not-found`, `release-exists`, and `busy` while another program holds the database.
 */
export async function publishBoard(
  writer: Writer,
  board: string,
  decide: (known: PublishableBoard) => ReleaseContent,
): Promise<ReleaseManifest> {
  return transact(writer, async (transaction) => {
    await lockBoard(writer.engine, transaction, board);
    return writeRelease(transaction, decide(await readPublishable(transaction, board)));
  });
}
