import type { Kysely } from 'kysely';
import { runStatements } from './run-statements.ts';

/** Kept answers can be made again at any start: those without a hash are dropped rather than trusted. */
const STATEMENTS = [
  'delete from published_response',
  "alter table published_response add column sha256 text not null default ''",
];

export function responseHashes(db: Kysely<unknown>): Promise<void> {
  return runStatements(db, STATEMENTS);
}
