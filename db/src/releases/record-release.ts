import type { ReleaseContent } from '@zones/core/boards/board-content';
import { canonicalFigures } from '@zones/core/releases/canonical-figures';
import { canonicalJson } from '@zones/core/releases/canonical-json';
import { listCollections } from '@zones/core/releases/collections';
import type { Transaction } from 'kysely';
import { DatabaseError } from '../engines/database-error.ts';
import type { Writer } from '../engines/engine.ts';
import { transact } from '../engines/transact.ts';
import { insertRows } from '../engines/write-rows.ts';
import { toObservationColumns } from '../tables/observation-columns.ts';
import { isRecorded, type PublishedRecordTable } from '../tables/published-record.ts';
import type { PublishedTables, Tables } from '../tables/tables.ts';
import { toTargetColumns } from '../tables/target-columns.ts';
import { hashOf } from './content-hash.ts';
import { countRecords, type ReleaseManifest, toManifestRow } from './manifest.ts';
import { readReleaseContent } from './read-content.ts';

/**
 * Writes a release for ever, in one transaction, and only if it reads back byte for byte.
 * Throws `release-exists` when the id was published before.
 */
export async function recordRelease(writer: Writer, content: ReleaseContent): Promise<ReleaseManifest> {
  const canonical = canonicalFigures(content);
  const manifest: ReleaseManifest = {
    ...content.release,
    board: content.board.slug,
    sha256: hashOf(canonical),
    counts: countRecords(content),
  };
  await transact(writer, async (transaction) => {
    await insertManifest(transaction, manifest);
    await insertContent(transaction, content);
    const kept = await readReleaseContent(transaction.$pickTables<keyof PublishedTables>(), manifest.id);
    if (kept === undefined || canonicalFigures(kept) !== canonical) {
      throw new DatabaseError('unstorable', `Release ${manifest.id} would not read back as it was given.`);
    }
  });
  return manifest;
}

async function insertManifest(transaction: Transaction<Tables>, manifest: ReleaseManifest): Promise<void> {
  const existing = await transaction
    .selectFrom('published_release')
    .select('id')
    .where('id', '=', manifest.id)
    .executeTakeFirst();
  if (existing) throw new DatabaseError('release-exists', `Release ${manifest.id} is already published.`);
  await insertRows(transaction, 'published_release', [toManifestRow(manifest)]);
}

async function insertContent(transaction: Transaction<Tables>, content: ReleaseContent): Promise<void> {
  const release = { release_id: content.release.id };
  const observations = content.observations.map((observation, ordinal) => ({
    ...release,
    ...toObservationColumns(observation, ordinal),
  }));
  const targets = content.targets.map((target, ordinal) => ({ ...release, ...toTargetColumns(target, ordinal) }));
  await insertRows(transaction, 'published_observation', observations);
  await insertRows(transaction, 'published_target', targets);
  await insertRows(transaction, 'published_record', recordsOf(content));
}

function recordsOf(content: ReleaseContent): PublishedRecordTable[] {
  const rowsOf = (
    collection: PublishedRecordTable['collection'],
    records: readonly unknown[],
  ): PublishedRecordTable[] =>
    records.map((record, ordinal) => ({
      release_id: content.release.id,
      collection,
      ordinal,
      content: canonicalJson(record),
    }));
  const collections = listCollections(content.release.format).filter(isRecorded);
  return [...rowsOf('board', [content.board]), ...collections.flatMap((name) => rowsOf(name, content[name]))];
}
