import type { Kysely } from 'kysely';
import type { Tables } from '../tables/tables.ts';

/**
 * A handle for queries whose table is a parameter: Kysely cannot infer their rows, so the function that uses this
 * must have a signature that proves them.
 */
export function looselyTyped(db: Kysely<Tables>): Kysely<Record<string, Record<string, unknown>>> {
  return db as unknown as Kysely<Record<string, Record<string, unknown>>>;
}
