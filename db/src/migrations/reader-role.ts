import { type Kysely, sql } from 'kysely';
import { DatabaseError, toDatabaseError } from '../engines/database-error.ts';
import { READER_ROLE } from '../engines/postgres.ts';
import type { PublishedTables, Tables } from '../tables/tables.ts';

const PUBLISHED: Readonly<Record<keyof PublishedTables, true>> = {
  published_release: true,
  published_observation: true,
  published_target: true,
  published_record: true,
  published_response: true,
  published_migration: true,
};

/** A role belongs to the whole server: another database's migration may make or grant it at the same moment. */
const ALREADY_DONE = new Set(['42710', '23505', 'XX000']);

function isAlreadyDone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ALREADY_DONE.has(String(error.code));
}

async function unlessDone(db: Kysely<Tables>, statement: string): Promise<void> {
  try {
    await sql.raw(statement).execute(db);
  } catch (error) {
    if (!isAlreadyDone(error)) throw error;
  }
}

interface Standing {
  readonly username: string;
  readonly schema: string;
  readonly exists: boolean;
}

async function findStanding(db: Kysely<Tables>): Promise<Standing> {
  const { rows } = await sql<Standing>`select current_user as username, current_schema() as "schema",
    exists (select 1 from pg_roles where rolname = ${READER_ROLE}) as "exists"`.execute(db);
  const [standing] = rows;
  if (standing === undefined) throw new Error('PostgreSQL did not say who is connected');
  return standing;
}

/** Whether this user's public connections will be able to take the role on. */
async function canBecomeReader(db: Kysely<Tables>): Promise<boolean> {
  try {
    await db.transaction().execute((transaction) => sql.raw(`set local role ${READER_ROLE}`).execute(transaction));
    return true;
  } catch (error) {
    const known = toDatabaseError(error);
    if (known instanceof DatabaseError && known.code === 'denied') return false;
    throw known;
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function refusal(username: string, error: unknown): unknown {
  const known = toDatabaseError(error);
  if (!(known instanceof DatabaseError) || known.code !== 'denied') return known;
  return new DatabaseError(
    'denied',
    `The PostgreSQL user ${username} may not make the public's role (${known.message}). ` +
      `As an administrator, run once: CREATE ROLE ${READER_ROLE} NOLOGIN; GRANT ${READER_ROLE} TO ${quoted(username)};`,
    { cause: error },
  );
}

/**
 * Makes the role that the public's connections take on, lets the connected user take it, and gives it the published
 * tables to read and nothing else. Safe to run again, and from several processes at once.
 */
export async function grantReaderRole(db: Kysely<Tables>): Promise<void> {
  const { username, schema, exists } = await findStanding(db);
  try {
    if (!exists) await unlessDone(db, `create role ${READER_ROLE} nologin`);
    if (!(await canBecomeReader(db))) await unlessDone(db, `grant ${READER_ROLE} to current_user`);
  } catch (error) {
    throw refusal(username, error);
  }
  await grantTables(db, schema);
}

async function grantTables(db: Kysely<Tables>, schema: string): Promise<void> {
  const tables = Object.keys(PUBLISHED).map((table) => `${quoted(schema)}.${table}`);
  const usage = sql<{ granted: boolean }>`select has_schema_privilege(${READER_ROLE}, ${schema}, 'usage') as granted`;
  const { rows } = await usage.execute(db);
  if (rows[0]?.granted !== true) await unlessDone(db, `grant usage on schema ${quoted(schema)} to ${READER_ROLE}`);
  await unlessDone(db, `grant select on ${tables.join(', ')} to ${READER_ROLE}`);
}
