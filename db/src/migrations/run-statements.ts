import { type Kysely, sql } from 'kysely';

/** Runs statements that both engines read alike, one by one, because SQLite prepares one at a time. */
export async function runStatements(db: Kysely<unknown>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
