import type { Migration } from 'kysely/migration';
import type { Engine } from '../engines/engine.ts';
import { draftTables } from './0001-drafts.ts';
import { publishedTables } from './0002-published.ts';
import { releaseFormat } from './0003-release-format.ts';
import { responseHashes } from './0005-response-hashes.ts';
import { meetingTables } from './0006-meetings.ts';

/** Every migration there is, in order. One that was released is never changed: a later one follows it. */
export function migrationsOf(engine: Engine): Record<string, Migration> {
  return {
    '0001-drafts': { up: draftTables },
    '0002-published': { up: publishedTables(engine) },
    '0003-release-format': { up: releaseFormat },
    '0005-response-hashes': { up: responseHashes },
    '0006-meetings': { up: meetingTables },
  };
}
