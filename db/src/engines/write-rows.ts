import { sql, type Transaction } from 'kysely';
import type { Tables } from '../tables/tables.ts';
import { DatabaseError } from './database-error.ts';
import { looselyTyped } from './loosely-typed.ts';

/** SQLite's limit; PostgreSQL allows twice as many. */
const MAX_PARAMETERS = 32_766;

/** Says why a value would read back changed, which the engines themselves do not (SQLite rounds without a word). */
function whyUnstorable(value: unknown): string | undefined {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return `${value} is not a whole number within ±2^53`;
  if (typeof value === 'string' && value.includes('\0')) return 'a text with a NUL character';
  if (typeof value === 'string' && !value.isWellFormed()) return 'a text with half a character';
  return undefined;
}

function checkRow(table: string, row: object): void {
  for (const [column, value] of Object.entries(row)) {
    const reason = whyUnstorable(value);
    if (reason !== undefined) throw new DatabaseError('unstorable', `${table}.${column} cannot hold it: ${reason}.`);
  }
}

/** Rows that fit into one statement, each checked to read back as it is. */
function* chunksOf(table: string, rows: readonly object[]): Generator<Record<string, unknown>[]> {
  const [first] = rows;
  if (first === undefined) return;
  for (const row of rows) checkRow(table, row);
  const size = Math.floor(MAX_PARAMETERS / Object.keys(first).length);
  // A row's interface has no index signature, but it is a plain object of columns.
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size) as Record<string, unknown>[];
}

/** Inserts any number of rows. */
export async function insertRows<Name extends keyof Tables>(
  transaction: Transaction<Tables>,
  table: Name,
  rows: readonly Tables[Name][],
): Promise<void> {
  const name: string = table;
  for (const chunk of chunksOf(name, rows)) await looselyTyped(transaction).insertInto(name).values(chunk).execute();
}

/** Inserts rows, and replaces those that have the same key. A key may occur once in a call. */
export async function replaceRows<Name extends keyof Tables>(
  transaction: Transaction<Tables>,
  table: Name,
  key: readonly (keyof Tables[Name] & string)[],
  rows: readonly Tables[Name][],
): Promise<void> {
  const name: string = table;
  for (const chunk of chunksOf(name, rows)) {
    const columns = Object.keys(chunk[0] ?? {}).filter((column) => !key.some((part) => part === column));
    const replaced = Object.fromEntries(columns.map((column) => [column, sql.ref(`excluded.${column}`)]));
    await looselyTyped(transaction)
      .insertInto(name)
      .values(chunk)
      .onConflict((conflict) => conflict.columns([...key]).doUpdateSet(replaced))
      .execute();
  }
}
