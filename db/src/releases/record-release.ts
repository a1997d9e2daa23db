import type { ReleaseContent } from '@zones/core/boards/board-content';
import { canonicalFigures } from '@zones/core/releases/canonical-figures';
import type { Transaction } from 'kysely';
import { DatabaseError } from '../engines/database-error.ts';
import type { Writer } from '../engines/engine.ts';
import { transact } from '../engines/transact.ts';
import { insertRows } from '../engines/write-rows.ts';
import type { PublishedTables, Tables } from '../tables/tables.ts';
import { hashOf } from './content-hash.ts';
import { countRecords, type ReleaseManifest, toManifestRow } from './manifest.ts';
import { readReleaseContent } from './read-content.ts';
import { rowsOf } from './release-rows.ts';

/**
 * Writes a release for ever, in one transaction, and only if it reads back byte for byte.
 * Throws `release-exists` when the id was published before.
 */
export async function recordRelease(writer: Writer, content: ReleaseContent): Promise<ReleaseManifest> {
  return transact(writer, (transaction) => writeRelease(transaction, content));
}

/** The same within a transaction that is already open. */
export async function writeRelease(
  transaction: Transaction<Tables>,
  content: ReleaseContent,
): Promise<ReleaseManifest> {
  const canonical = canonicalFigures(content);
  const manifest: ReleaseManifest = {
    ...content.release,
    board: content.board.slug,
    sha256: hashOf(canonical),
    counts: countRecords(content),
  };
  await insertManifest(transaction, manifest);
  const rows = rowsOf(content);
  await insertRows(transaction, 'published_observation', rows.published_observation);
  await insertRows(transaction, 'published_target', rows.published_target);
  await insertRows(transaction, 'published_record', rows.published_record);
  const kept = await readReleaseContent(transaction.$pickTables<keyof PublishedTables>(), manifest.id);
  if (kept === undefined || canonicalFigures(kept) !== canonical) {
    throw new DatabaseError('unstorable', `Release ${manifest.id} would not read back as it was given.`);
  }
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
