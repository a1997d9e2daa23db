import { type Expression, type RawBuilder, sql } from 'kysely';

/** A sum of whole numbers as a number, 0 over no rows. PostgreSQL would give text, SQLite a number. */
export function sumOf(column: Expression<number | null>): RawBuilder<number> {
  return sql<number>`cast(coalesce(sum(${column}), 0) as bigint)`;
}
