import { Kysely } from 'kysely';
import type { PublishedTables, Tables } from '../tables/tables.ts';
import { parseDatabaseUrl } from './database-url.ts';
import type { Reader, Writer } from './engine.ts';
import { openPostgresForReading, openPostgresForWriting } from './postgres.ts';
import { openSqliteForReading, openSqliteForWriting } from './sqlite.ts';

/** Opens the database for the board: `sqlite:./data/zones.db` (made when absent) or `postgres://…`. */
export async function openWriter(url: string): Promise<Writer> {
  const address = parseDatabaseUrl(url);
  const dialect =
    address.engine === 'sqlite' ? openSqliteForWriting(address.path) : await openPostgresForWriting(address.url);
  const db = new Kysely<Tables>({ dialect });
  return { engine: address.engine, drafts: true, db, close: () => db.destroy() };
}

/** Opens a migrated database for the public: read only, and on PostgreSQL without rights on anything unpublished. */
export async function openReader(url: string): Promise<Reader> {
  const address = parseDatabaseUrl(url);
  const dialect =
    address.engine === 'sqlite' ? openSqliteForReading(address.path) : await openPostgresForReading(address.url);
  const db = new Kysely<PublishedTables>({ dialect });
  return { engine: address.engine, db, close: () => db.destroy() };
}
