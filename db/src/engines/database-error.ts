/**
 * What can go wrong with a database, in words both engines share.
 * `url` the address is not understood · `unavailable` it cannot be opened or reached · `denied` rights are missing ·
 * `newer` a later version of the program migrated it · `not-migrated` it has no tables yet ·
 * `unique`, `foreign-key`, `check` a constraint is broken · `busy` another writer holds it, try again ·
 * `unstorable` a value that no column can hold · `damaged` what was published or kept does not read back · `not-empty` it holds boards already · `board-not-found`, `release-not-found`, `release-exists`.
 */
export type DatabaseErrorCode =
  | 'url'
  | 'unavailable'
  | 'denied'
  | 'newer'
  | 'not-migrated'
  | 'unique'
  | 'foreign-key'
  | 'check'
  | 'busy'
  | 'unstorable'
  | 'damaged'
  | 'not-empty'
  | 'board-not-found'
  | 'release-not-found'
  | 'release-exists';

export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode;

  constructor(code: DatabaseErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DatabaseError';
    this.code = code;
  }
}

const POSTGRES: Readonly<Record<string, DatabaseErrorCode>> = {
  '23505': 'unique',
  '23503': 'foreign-key',
  '23001': 'foreign-key',
  '23514': 'check',
  '23502': 'check',
  '40001': 'busy',
  '40P01': 'busy',
  '55P03': 'busy',
  '42501': 'denied',
  '25006': 'denied',
  '42P01': 'not-migrated',
  '57P01': 'unavailable',
  '57P03': 'unavailable',
  '53300': 'unavailable',
};

const SQLITE: readonly (readonly [prefix: string, code: DatabaseErrorCode])[] = [
  ['SQLITE_CONSTRAINT_UNIQUE', 'unique'],
  ['SQLITE_CONSTRAINT_PRIMARYKEY', 'unique'],
  ['SQLITE_CONSTRAINT_FOREIGNKEY', 'foreign-key'],
  ['SQLITE_CONSTRAINT', 'check'],
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_READONLY', 'denied'],
  ['SQLITE_CANTOPEN', 'unavailable'],
  ['SQLITE_NOTADB', 'unavailable'],
  ['SQLITE_CORRUPT', 'unavailable'],
];

const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'EPIPE']);

/** What the PostgreSQL client says of a connection that broke or never came; it gives these no code. */
const BROKEN_CONNECTION = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered)/;

function codeOf(error: Error & { readonly code?: unknown }): DatabaseErrorCode | undefined {
  const { code } = error;
  if (BROKEN_CONNECTION.test(error.message)) return 'unavailable';
  if (typeof code !== 'string') return undefined;
  if (NETWORK.has(code)) return 'unavailable';
  // SQLite has no code of its own for a table that is not there.
  if (code === 'SQLITE_ERROR' && error.message.startsWith('no such table')) return 'not-migrated';
  return POSTGRES[code] ?? SQLITE.find(([prefix]) => code.startsWith(prefix))?.[1];
}

/** The engine's error under its common name; anything unknown is given back as it is, because it is a bug. */
export function toDatabaseError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DatabaseError) return error;
  const code = codeOf(error);
  return code === undefined ? error : new DatabaseError(code, error.message, { cause: error });
}
