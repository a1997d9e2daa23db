import type { BoardContent, ReleaseContent } from '@zones/core/boards/board-content';
import { listCollections } from '@zones/core/releases/collections';
import { CURRENT_FORMAT } from '@zones/core/releases/release-format';
import type { Kysely } from 'kysely';
import { DatabaseError } from '../engines/database-error.ts';
import { toObservation } from '../tables/observation-columns.ts';
import { isRecorded, type PublishedRecordTable, type RecordedCollection } from '../tables/published-record.ts';
import type { PublishedTables } from '../tables/tables.ts';
import { toTarget } from '../tables/target-columns.ts';
import { toReleaseInfo } from './manifest.ts';

type Recorded = Pick<BoardContent, 'board' | RecordedCollection>;

/** What content has today; of a release whose format knew less, the later collections are empty. */
const RECORDED = listCollections(CURRENT_FORMAT).filter(isRecorded);

/** A release as it was published, within a transaction that is already open. */
export async function readReleaseContent(db: Kysely<PublishedTables>, id: string): Promise<ReleaseContent | undefined> {
  try {
    return await readContent(db, id);
  } catch (error) {
    // A text that is no JSON any more, a metric that does not exist: what was written reads back, so it was changed.
    const changed = error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError;
    if (!changed) throw error;
    const message = `Release ${id} cannot be read back: what was published of it has been changed in the database.`;
    throw new DatabaseError('damaged', message, { cause: error });
  }
}

async function readContent(db: Kysely<PublishedTables>, id: string): Promise<ReleaseContent | undefined> {
  const release = await db.selectFrom('published_release').selectAll().where('id', '=', id).executeTakeFirst();
  if (release === undefined) return undefined;
  const observations = await db
    .selectFrom('published_observation')
    .selectAll()
    .where('release_id', '=', id)
    .orderBy('ordinal')
    .execute();
  const targets = await db
    .selectFrom('published_target')
    .selectAll()
    .where('release_id', '=', id)
    .orderBy('ordinal')
    .execute();
  return {
    release: toReleaseInfo(release),
    ...(await readRecords(db, id)),
    observations: observations.map(toObservation),
    targets: targets.map(toTarget),
  };
}

async function readRecords(db: Kysely<PublishedTables>, id: string): Promise<Recorded> {
  const rows = await db
    .selectFrom('published_record')
    .select(['collection', 'content'])
    .where('release_id', '=', id)
    .orderBy('ordinal')
    .execute();
  const byCollection = Map.groupBy(rows, (row) => row.collection);
  const list = (collection: PublishedRecordTable['collection']) =>
    (byCollection.get(collection) ?? []).map((row): unknown => JSON.parse(row.content));
  const collections = RECORDED.map((collection) => [collection, list(collection)]);
  // Each text was written from a record of the very collection it stands in, and the release's hash proves it.
  return { ...Object.fromEntries(collections), board: list('board')[0] } as Recorded;
}
