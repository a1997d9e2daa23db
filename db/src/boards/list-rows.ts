import type { Kysely } from 'kysely';
import { looselyTyped } from '../engines/loosely-typed.ts';
import type { Tables } from '../tables/tables.ts';

/** Tables whose rows belong to one board and stand in an order. */
type OrderedTable = {
  [Name in keyof Tables]: Tables[Name] extends { board: string; ordinal: number } ? Name : never;
}[keyof Tables];

/** Every row of a board, in the order of record. */
export async function listRows<Name extends OrderedTable>(
  db: Kysely<Tables>,
  table: Name,
  board: string,
): Promise<Tables[Name][]> {
  const query = looselyTyped(db).selectFrom(table).selectAll().where('board', '=', board).orderBy('ordinal');
  // `select *` of a table gives its rows: what the cast says is the table's own interface.
  return (await query.execute()) as unknown as Tables[Name][];
}
