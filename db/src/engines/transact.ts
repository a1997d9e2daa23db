import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../tables/tables.ts';
import { toDatabaseError } from './database-error.ts';
import type { Writer } from './engine.ts';

/** All of it or nothing; what the engine refuses is thrown under the common name. */
export async function transact<Result>(
  writer: Writer,
  work: (transaction: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  try {
    return await writer.db.transaction().execute(work);
  } catch (error) {
    throw toDatabaseError(error);
  }
}

/** Several queries that see one and the same moment. */
export async function readTogether<Known, Result>(
  db: Kysely<Known>,
  work: (transaction: Transaction<Known>) => Promise<Result>,
): Promise<Result> {
  try {
    return await db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work);
  } catch (error) {
    throw toDatabaseError(error);
  }
}
