import { sql, type Transaction } from 'kysely';
import { DatabaseError } from '../engines/database-error.ts';
import type { Engine } from '../engines/engine.ts';
import type { Tables } from '../tables/tables.ts';

/**
 * Lets nobody else write this board until the transaction ends, so that what was read stays true while it is changed.
 * SQLite's writing transactions exclude each other already. Throws `board-not-found`, and `busy` after five seconds.
 */
export async function lockBoard(engine: Engine, transaction: Transaction<Tables>, slug: string): Promise<void> {
  // PostgreSQL would wait for ever; SQLite is given as long when it is opened.
  if (engine === 'postgres') await sql`set local lock_timeout = '5s'`.execute(transaction);
  const query = transaction.selectFrom('board').select('slug').where('slug', '=', slug);
  const row = await (engine === 'postgres' ? query.forUpdate() : query).executeTakeFirst();
  if (row === undefined) throw new DatabaseError('board-not-found', `There is no board "${slug}".`);
}
