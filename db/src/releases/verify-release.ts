import type { ReleaseContent } from '@zones/core/boards/board-content';
import { canonicalFigures } from '@zones/core/releases/canonical-figures';
import { canonicalJson } from '@zones/core/releases/canonical-json';
import type { Kysely } from 'kysely';
import { DatabaseError } from '../engines/database-error.ts';
import type { Reader } from '../engines/engine.ts';
import { readTogether } from '../engines/transact.ts';
import type { PublishedReleaseTable } from '../tables/published-release.ts';
import type { PublishedTables } from '../tables/tables.ts';
import { hashOf } from './content-hash.ts';
import { countRecords } from './manifest.ts';
import { readReleaseContent } from './read-content.ts';
import { rowsOf } from './release-rows.ts';
import { hashOfResponse } from './response-hash.ts';

/** What a release's hash is and should be, and what else in the database is not what was written when it was published. */
export interface Verification {
  readonly expected: string;
  readonly actual: string;
  /** Tables, and kept answers by their address, that say otherwise than the content whose hash was published. */
  readonly changed: readonly string[];
}

type Rows = readonly object[];
type Database = Kysely<PublishedTables>;

const sameRows = (kept: Rows, written: Rows): boolean => {
  const spell = (rows: Rows) => rows.map(canonicalJson).sort().join('\n');
  return spell(kept) === spell(written);
};

/** Columns beside the content: copies for SQL, order, counts. They are shown or searched, and not all are hashed. */
async function listChangedTables(db: Database, id: string, content: ReleaseContent): Promise<string[]> {
  const written = rowsOf(content);
  const tables = ['published_observation', 'published_target', 'published_record'] as const;
  const changed: string[] = [];
  for (const table of tables) {
    const kept = await db.selectFrom(table).selectAll().where('release_id', '=', id).execute();
    if (!sameRows(kept, written[table])) changed.push(table);
  }
  return changed;
}

/** The manifest's own columns that the content's hash does not cover. */
function isManifestChanged(row: PublishedReleaseTable, content: ReleaseContent): boolean {
  const unknownMeeting = content.release.format === 1 && row.meeting_id !== null;
  // Compared as text: a changed count need not be JSON any more.
  return unknownMeeting || row.board !== content.board.slug || row.counts !== JSON.stringify(countRecords(content));
}

async function listChangedResponses(db: Database, id: string): Promise<string[]> {
  const keys = await db.selectFrom('published_response').select('key').where('release_id', '=', id).execute();
  const changed: string[] = [];
  for (const { key } of keys) {
    const row = await db.selectFrom('published_response').selectAll().where('key', '=', key).executeTakeFirstOrThrow();
    if (row.sha256 !== hashOfResponse(row)) changed.push(key);
  }
  return changed;
}

async function listChanged(db: Database, row: PublishedReleaseTable, content: ReleaseContent): Promise<string[]> {
  const manifest = isManifestChanged(row, content) ? ['published_release'] : [];
  return [...manifest, ...(await listChangedTables(db, row.id, content)), ...(await listChangedResponses(db, row.id))];
}

/**
 * Recomputes from the database what was published: the hash of the content, the columns beside it, and the answers that are
 * kept ready. Throws `release-not-found`.
 */
export async function verifyRelease(reader: Reader, id: string): Promise<Verification> {
  return readTogether(reader.db, (transaction) => verifyIn(transaction, id));
}

/** The same within a transaction that may have written it. */
export async function verifyIn(transaction: Database, id: string): Promise<Verification> {
  const content = await readReleaseContent(transaction, id);
  if (content === undefined) throw new DatabaseError('release-not-found', `There is no release "${id}".`);
  const row = await transaction
    .selectFrom('published_release')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const actual = hashOf(canonicalFigures(content));
  // Once the content is another one, its columns and answers prove nothing.
  const changed = actual === row.sha256 ? await listChanged(transaction, row, content) : [];
  return { expected: row.sha256, actual, changed };
}
