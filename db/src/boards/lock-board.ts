import type { Transaction } from 'kysely';
import { DatabaseError } from '../engines/database-error.ts';
import type { Engine } from '../engines/engine.ts';
import type { Tables } from '../tables/tables.ts';

/**
 * Lets nobody else write this board until the transaction ends, so that what was read stays true while it is changed.
 * SQLite's writing transactions exclude each other already. Throws `board-not-found`.
 */
export async function lockBoard(engine: Engine, transaction: Transaction<Tables>, slug: string): Promise<void> {
  const query = transaction.selectFrom('board').select('slug').where('slug', '=', slug);
  const row = await (engine === 'postgres' ? query.forUpdate() : query).executeTakeFirst();
  if (row === undefined) throw new DatabaseError('board-not-found', `There is no board "${slug}".`);
}
