import { PostgresDialect } from 'kysely';
import pg from 'pg';
import { DatabaseError } from './database-error.ts';

/** Without rights of its own; the public's connections take it on. See `migrations/reader-role.ts`. */
export const READER_ROLE = 'zones_public';

const INT8 = 20;

/** Counts and money arrive as text; past 2^53 a number would be silently wrong. */
function parseInt8(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`The database holds a number that is too large: ${text}`);
  return value;
}

function typesWithNumbers(): pg.CustomTypesConfig {
  const types = new pg.TypeOverrides();
  types.setTypeParser(INT8, parseInt8);
  return types;
}

function createPool(url: string, onConnect?: pg.PoolConfig['onConnect']): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    types: typesWithNumbers(),
    application_name: 'zones',
    connectionTimeoutMillis: 10_000,
    ...(onConnect && { onConnect }),
  });
  // An idle connection that breaks (the server restarted) would otherwise end the process. The pool has already
  // dropped it, and the next query opens another or reports why it cannot.
  pool.on('error', () => {});
  // The same for one that breaks while it is lent out: its query is told, and the pool does not take it back.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** Everything but the password. */
function addressOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

async function openPool(pool: pg.Pool, url: string): Promise<PostgresDialect> {
  try {
    await pool.query('select 1');
    return new PostgresDialect({ pool });
  } catch (error) {
    await pool.end();
    if (error instanceof DatabaseError) throw error;
    throw new DatabaseError('unavailable', `PostgreSQL at ${addressOf(url)} cannot be used: ${reasonOf(error)}.`, {
      cause: error,
    });
  }
}

/** Node gives a host with several addresses an error without words of its own, only with those of each attempt. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}

export async function openPostgresForWriting(url: string): Promise<PostgresDialect> {
  return openPool(createPool(url), url);
}

async function becomeReader(client: pg.ClientBase): Promise<void> {
  try {
    await client.query(`set default_transaction_read_only = on; set role ${READER_ROLE}`);
  } catch (error) {
    throw new DatabaseError(
      'denied',
      `The public connection may not act as ${READER_ROLE} (${reasonOf(error)}). ` +
        `Run "npm run zones -- migrate" first; for another user, as an administrator: GRANT ${READER_ROLE} TO that user.`,
      { cause: error },
    );
  }
}

/** Every connection gives up its own rights before its first query. */
export async function openPostgresForReading(url: string): Promise<PostgresDialect> {
  return openPool(createPool(url, becomeReader), url);
}
