import type { Kysely } from 'kysely';
import type { PublishedTables, Tables } from '../tables/tables.ts';

export const ENGINES = ['sqlite', 'postgres'] as const;
export type Engine = (typeof ENGINES)[number];

/** The board's handle: everything, one writing transaction at a time. */
export interface Writer {
  readonly engine: Engine;
  /** Without this the compiler would let the public's handle pass for the board's. */
  readonly drafts: true;
  readonly db: Kysely<Tables>;
  close(): Promise<void>;
}

/** The public's handle: published releases, read only. */
export interface Reader {
  readonly engine: Engine;
  readonly db: Kysely<PublishedTables>;
  close(): Promise<void>;
}
