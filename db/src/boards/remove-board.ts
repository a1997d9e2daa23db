import type { Transaction } from 'kysely';
import type { Writer } from '../engines/engine.ts';
import { transact } from '../engines/transact.ts';
import type { Tables } from '../tables/tables.ts';
import { lockBoard } from './lock-board.ts';

/** Each before what it points at. */
const DRAFTS = [
  'meeting_task',
  'meeting_explanation',
  'meeting_finding',
  'meeting_agenda_item',
  'meeting',
  'fact',
  'clearance_step',
  'lot_evidence',
  'lot_industry',
  'lot',
  'ledger_note',
  'target',
  'plan',
  'observation',
  'works_physical',
  'works',
  'source',
  'import',
  'zone',
] as const satisfies readonly (keyof Tables)[];

const OF_A_RELEASE = [
  'published_response',
  'published_record',
  'published_target',
  'published_observation',
] as const satisfies readonly (keyof Tables)[];

/** Removes a board with its drafts and its releases, as if it had never been. Throws `board-not-found`. */
export async function removeBoard(writer: Writer, slug: string): Promise<void> {
  await transact(writer, async (transaction) => {
    await lockBoard(writer.engine, transaction, slug);
    await removeReleases(transaction, slug);
    for (const table of DRAFTS) await transaction.deleteFrom(table).where('board', '=', slug).execute();
    await transaction.deleteFrom('board').where('slug', '=', slug).execute();
  });
}

async function removeReleases(transaction: Transaction<Tables>, board: string): Promise<void> {
  for (const table of OF_A_RELEASE) {
    const releases = transaction.selectFrom('published_release').select('id').where('board', '=', board);
    await transaction.deleteFrom(table).where('release_id', 'in', releases).execute();
  }
  await transaction.deleteFrom('published_release').where('board', '=', board).execute();
}
