import type { Kysely } from 'kysely';
import { runStatements } from './run-statements.ts';

/** What was published before releases had formats is of the first one, and was made for no recorded meeting. */
const STATEMENTS = [
  'alter table published_release add column format bigint not null default 1',
  'alter table published_release add column meeting_id text',
];

export function releaseFormat(db: Kysely<unknown>): Promise<void> {
  return runStatements(db, STATEMENTS);
}
