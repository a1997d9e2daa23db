import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely';
import { DatabaseError } from './database-error.ts';
import { makeFolder } from './make-folder.ts';

/** SQLite can change its tables within a transaction, so a migration happens wholly or not at all. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/**
 * A writing transaction takes the write lock at its first word: waiting there is safe, while a lock that is only asked
 * for half-way is refused at once when another writer was faster. A reading one is a snapshot and waits for nobody.
 */
class ImmediateSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate';
    await connection.executeQuery(CompiledQuery.raw(begin));
  }
}

class ZonesSqliteDialect extends SqliteDialect {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    super({ database });
    this.#database = database;
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }

  override createDriver(): SqliteDriver {
    return new ImmediateSqliteDriver({ database: this.#database });
  }
}

function open(path: string, options: Database.Options, pragmas: readonly string[]): SqliteDialect {
  try {
    const database = new Database(path, options);
    for (const pragma of pragmas) database.pragma(pragma);
    return new ZonesSqliteDialect(database);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseError('unavailable', `The database file ${path} cannot be opened: ${reason}.`, { cause: error });
  }
}

/** Opens the file for writing, made with its folder when there is none. An acknowledged write survives a power cut. */
export function openSqliteForWriting(path: string): SqliteDialect {
  try {
    makeFolder(dirname(path));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseError('unavailable', `The folder of the database cannot be made: ${reason}.`, { cause: error });
  }
  const pragmas = ['busy_timeout = 5000', 'journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'];
  return open(path, {}, pragmas);
}

/** Opens an existing file without the means to change it. */
export function openSqliteForReading(path: string): SqliteDialect {
  return open(path, { readonly: true, fileMustExist: true }, ['busy_timeout = 5000', 'query_only = ON']);
}
