import type { ReleaseContent } from '@zones/core/boards/board-content';
import { canonicalFigures } from '@zones/core/releases/canonical-figures';
import { DatabaseError } from '../engines/database-error.ts';
import type { Reader } from '../engines/engine.ts';
import { readTogether } from '../engines/transact.ts';
import { byPublication, type ReleaseManifest, toManifest } from './manifest.ts';
import { readReleaseContent } from './read-content.ts';

/** Every published release, of one board or of all, newest first. */
export async function listReleases(
  reader: Reader,
  filter: { readonly board?: string } = {},
): Promise<ReleaseManifest[]> {
  let query = reader.db.selectFrom('published_release').selectAll();
  if (filter.board !== undefined) query = query.where('board', '=', filter.board);
  return (await query.execute()).map(toManifest).sort(byPublication);
}

export async function findManifest(reader: Reader, id: string): Promise<ReleaseManifest | undefined> {
  const row = await reader.db.selectFrom('published_release').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toManifest(row);
}

/** A release as it was published. Throws `release-not-found`. */
export async function getReleaseContent(reader: Reader, id: string): Promise<ReleaseContent> {
  const content = await readTogether(reader.db, (transaction) => readReleaseContent(transaction, id));
  if (content === undefined) throw new DatabaseError('release-not-found', `There is no release "${id}".`);
  return content;
}

/** The whole content as canonical JSON: its SHA-256 is the manifest's. */
export async function findFigures(reader: Reader, id: string): Promise<string | undefined> {
  const content = await readTogether(reader.db, (transaction) => readReleaseContent(transaction, id));
  return content && canonicalFigures(content);
}
