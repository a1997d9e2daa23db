import type { Transaction } from 'kysely';
import type { Tables } from '../tables/tables.ts';

/** Where an import writes, and under which number and instant. */
export interface ImportScope {
  readonly transaction: Transaction<Tables>;
  readonly board: string;
  readonly importId: string;
  readonly recordedAt: string;
}
