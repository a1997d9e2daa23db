import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { DatabaseError, toDatabaseError } from '../engines/database-error.ts';
import type { Reader, Writer } from '../engines/engine.ts';
import type { PublishedTables } from '../tables/tables.ts';
import { grantReaderRole } from './reader-role.ts';
import { migrationsOf } from './registry.ts';

/** Names of the migrations the database has had; none when it is empty. */
async function listExecuted(db: Kysely<PublishedTables>): Promise<string[]> {
  try {
    const rows = await db.selectFrom('published_migration').select('name').execute();
    return rows.map((row) => row.name);
  } catch (error) {
    const known = toDatabaseError(error);
    if (known instanceof DatabaseError && known.code === 'not-migrated') return [];
    throw known;
  }
}

function refuseNewer(executed: readonly string[], known: readonly string[]): void {
  const unknown = executed.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new DatabaseError(
    'newer',
    `The database was migrated by a later version of the program (${unknown.join(', ')}): start that version instead.`,
  );
}

/** Names of the migrations still to be run. Throws when the database is ahead of the program. */
export async function pendingMigrations(handle: Reader | Writer): Promise<string[]> {
  const known = Object.keys(migrationsOf(handle.engine));
  const executed = await listExecuted(handle.db);
  refuseNewer(executed, known);
  return known.filter((name) => !executed.includes(name));
}

/**
 * Brings the database up to the program, in one transaction and under a lock, so that several processes may start at once.
 * On PostgreSQL it also makes the public's role and gives it the published tables. Answers the names of what it ran.
 */
export async function migrate(writer: Writer): Promise<string[]> {
  await pendingMigrations(writer);
  const migrations = migrationsOf(writer.engine);
  const migrator = new Migrator({ db: writer.db, provider: { getMigrations: async () => migrations } });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) throw toDatabaseError(error);
  if (writer.engine === 'postgres') await grantReaderRole(writer.db);
  return (results ?? []).map((result) => result.migrationName);
}
