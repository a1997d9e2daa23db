import type { ReleaseContent } from '@zones/core/boards/board-content';
import { canonicalJson } from '@zones/core/releases/canonical-json';
import type { Transaction } from 'kysely';
import { DatabaseError } from '../engines/database-error.ts';
import type { Writer } from '../engines/engine.ts';
import { transact } from '../engines/transact.ts';
import { insertRows } from '../engines/write-rows.ts';
import { toObservationColumns } from '../tables/observation-columns.ts';
import { type PublishedRecordTable, RECORD_COLLECTIONS } from '../tables/published-record.ts';
import type { PublishedTables, Tables } from '../tables/tables.ts';
import { toTargetColumns } from '../tables/target-columns.ts';
import { hashOf } from './content-hash.ts';
import { type ReleaseCounts, type ReleaseManifest, toManifestRow } from './manifest.ts';
import { readReleaseContent } from './read-content.ts';

/**
 * Writes a release for ever, in one transaction, and only if it reads back byte for byte.
 * Throws `release-exists` when the id was published before.
 */
export async function recordRelease(writer: Writer, content: ReleaseContent): Promise<ReleaseManifest> {
  const canonical = canonicalJson(content);
  const manifest: ReleaseManifest = {
    ...content.release,
    board: content.board.slug,
    sha256: hashOf(canonical),
    counts: countsOf(content),
  };
  await transact(writer, async (transaction) => {
    await insertManifest(transaction, manifest);
    await insertContent(transaction, content);
    const kept = await readReleaseContent(transaction.$pickTables<keyof PublishedTables>(), manifest.id);
    if (kept === undefined || canonicalJson(kept) !== canonical) {
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
  return RECORD_COLLECTIONS.flatMap((collection) => {
    const records = collection === 'board' ? [content.board] : content[collection];
    return records.map((record, ordinal) => ({
      release_id: content.release.id,
      collection,
      ordinal,
      content: canonicalJson(record),
    }));
  });
}

function countsOf(content: ReleaseContent): ReleaseCounts {
  return {
    zones: content.zones.length,
    sources: content.sources.length,
    observations: content.observations.length,
    plans: content.plans.length,
    targets: content.targets.length,
    ledgerNotes: content.ledgerNotes.length,
    lots: content.lots.length,
    works: content.works.length,
    clearance: content.clearance.length,
    facts: content.facts.length,
  };
}
