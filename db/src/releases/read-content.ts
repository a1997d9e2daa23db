import type { BoardContent, ReleaseContent } from '@zones/core/boards/board-content';
import type { Kysely } from 'kysely';
import { toObservation } from '../tables/observation-columns.ts';
import type { RecordCollection } from '../tables/published-record.ts';
import type { PublishedTables } from '../tables/tables.ts';
import { toTarget } from '../tables/target-columns.ts';
import { toReleaseInfo } from './manifest.ts';

type Recorded = Pick<BoardContent, RecordCollection>;

/** A release as it was published, within a transaction that is already open. */
export async function readReleaseContent(db: Kysely<PublishedTables>, id: string): Promise<ReleaseContent | undefined> {
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
  // Each text was written from a record of the very collection it stands in, and the release's hash proves it.
  const list = <Collection extends RecordCollection>(collection: Collection) =>
    (byCollection.get(collection) ?? []).map((row) => JSON.parse(row.content)) as unknown as Recorded[Collection];
  const [board] = list('board') as unknown as [Recorded['board']];
  return {
    board,
    zones: list('zones'),
    sources: list('sources'),
    plans: list('plans'),
    ledgerNotes: list('ledgerNotes'),
    lots: list('lots'),
    works: list('works'),
    clearance: list('clearance'),
    facts: list('facts'),
  };
}
