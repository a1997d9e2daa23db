import type { Kysely, Transaction } from 'kysely';
import { DatabaseError } from '../engines/database-error.ts';
import type { Writer } from '../engines/engine.ts';
import { looselyTyped } from '../engines/loosely-typed.ts';
import { transact } from '../engines/transact.ts';
import { insertRows } from '../engines/write-rows.ts';
import { migrationsOf } from '../migrations/registry.ts';
import { verifyIn } from '../releases/verify-release.ts';
import type { PublishedTables, Tables } from '../tables/tables.ts';
import { BACKED_UP, type BackedUpTable } from './backed-up-tables.ts';
import type { Backup, Row } from './backup.ts';

function refuseOther({ migrations }: Backup, { engine }: Writer): void {
  const known = Object.keys(migrationsOf(engine));
  if (known.length === migrations.length && known.every((name) => migrations.includes(name))) return;
  throw new DatabaseError(
    'newer',
    `The backup is of another version of the program (last migration ${migrations.at(-1) ?? 'none'}, here ${known.at(-1)}): restore it with that version, then start this one.`,
  );
}

async function refuseFilled(transaction: Transaction<Tables>): Promise<void> {
  const boards = await transaction.selectFrom('board').select('slug').execute();
  const releases = await transaction.selectFrom('published_release').select('id').execute();
  if (boards.length + releases.length === 0) return;
  throw new DatabaseError(
    'not-empty',
    `The database holds ${boards.length} boards and ${releases.length} releases already. Restore into an empty one, or replace all of it with --replace.`,
  );
}

async function empty(transaction: Transaction<Tables>): Promise<void> {
  await transaction.deleteFrom('published_response').execute();
  await transaction.updateTable('observation').set({ superseded_by: null }).execute();
  for (const table of BACKED_UP.toReversed()) {
    const name: string = table;
    await looselyTyped(transaction).deleteFrom(name).execute();
  }
}

/** An observation may name one that is written after it: links are set once all are there. */
async function linkVersions(transaction: Transaction<Tables>, rows: readonly Row[]): Promise<void> {
  for (const { board, id, superseded_by } of rows) {
    if (superseded_by === null) continue;
    await looselyTyped(transaction)
      .updateTable('observation')
      .set({ superseded_by })
      .where('board', '=', board)
      .where('id', '=', id)
      .execute();
  }
}

async function write(transaction: Transaction<Tables>, table: BackedUpTable, rows: readonly Row[]): Promise<void> {
  const unlinked = table === 'observation' ? rows.map((row) => ({ ...row, superseded_by: null })) : rows;
  // What a backup holds was read from this very table; a column more or less is refused by the engine.
  await insertRows(transaction, table, unlinked as unknown as Tables[BackedUpTable][]);
  if (table === 'observation') await linkVersions(transaction, rows);
}

/** A release that does not have the hash under which it was published would be a forgery: nothing is restored. */
async function verifyAll(transaction: Transaction<Tables>, releases: readonly Row[]): Promise<void> {
  // The published tables are among all tables; Kysely cannot infer it.
  const published = transaction as unknown as Kysely<PublishedTables>;
  for (const { id } of releases) {
    const { actual, expected, changed } = await verifyIn(published, String(id));
    if (actual === expected && changed.length === 0) continue;
    throw new DatabaseError('damaged', `Release ${id} in the backup is not what was published.`);
  }
}

/**
 * Writes a backup into a migrated database, whole or not at all, and proves every release by its hash before it stays. Throws
 * `newer`, `not-empty` and `damaged`; with `replace`, what was there goes.
 */
export async function restoreBackup(writer: Writer, backup: Backup, { replace }: { replace: boolean }): Promise<void> {
  refuseOther(backup, writer);
  await transact(writer, async (transaction) => {
    if (replace) await empty(transaction);
    else await refuseFilled(transaction);
    for (const [table, rows] of backup.tables) await write(transaction, table, rows);
    await verifyAll(transaction, backup.tables.get('published_release') ?? []);
  });
}
