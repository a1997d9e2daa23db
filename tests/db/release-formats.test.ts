import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Writer } from '@zones/db/engines/engine';
import { looselyTyped } from '@zones/db/engines/loosely-typed';
import { openReader, openWriter } from '@zones/db/engines/open';
import { migrate } from '@zones/db/migrations/migrate';
import { migrationsOf } from '@zones/db/migrations/registry';
import { findFigures, findManifest, getReleaseContent } from '@zones/db/releases/read-release';
import { recordRelease } from '@zones/db/releases/record-release';
import { verifyRelease } from '@zones/db/releases/verify-release';
import { Migrator } from 'kysely/migration';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { engines, type TestDatabase } from '../engines/engines.ts';

const ID = 'lam-dong-sample-2017-09-25';
const SHA256 = '88e9f4f0966d2b043a23ce629b32b5c9b8b1b26744bcadf44b903dad87f5f712';

/** Rows of a release as the program wrote them before releases had formats, a table after the one it points at. */
const ROWS: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'format-1-release.json'), 'utf8'),
);

async function publishAsFormerly(writer: Writer): Promise<void> {
  const migrations = migrationsOf(writer.engine);
  const migrator = new Migrator({ db: writer.db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateTo('0002-published');
  if (error !== undefined) throw error;
  for (const [table, rows] of Object.entries(ROWS)) {
    await looselyTyped(writer.db).insertInto(table).values(rows).execute();
  }
}

describe.each(engines())('formats of releases on $engine', ({ createDatabase }) => {
  let database: TestDatabase;
  let writer: Writer;

  beforeEach(async () => {
    database = await createDatabase();
    writer = await openWriter(database.url);
    await publishAsFormerly(writer);
    await migrate(writer);
  });

  afterEach(async () => {
    await writer.close();
    await database.drop();
  });

  test('a release published before there were formats is of the first one and still verifies', async () => {
    const reader = await openReader(database.url);
    expect(await verifyRelease(reader, ID)).toEqual({ expected: SHA256, actual: SHA256, changed: [] });
    expect(await findManifest(reader, ID)).toMatchObject({ format: 1, meetingId: null, sha256: SHA256 });
    const figures = JSON.parse((await findFigures(reader, ID)) ?? '');
    expect(Object.keys(figures.release).sort()).toEqual(['cutoff', 'id', 'planId', 'publishedAt', 'through', 'title']);
    await reader.close();
  });

  test('the same content published today says its format and its meeting', async () => {
    const reader = await openReader(database.url);
    const { release, ...content } = await getReleaseContent(reader, ID);
    const today = { ...release, id: 'today', format: 2, meetingId: 'review-2017-09-25' } as const;
    const { sha256 } = await recordRelease(writer, { ...content, release: today });
    expect(sha256).not.toBe(SHA256);
    expect(await verifyRelease(reader, 'today')).toEqual({ expected: sha256, actual: sha256, changed: [] });
    expect(JSON.parse((await findFigures(reader, 'today')) ?? '').release).toEqual(today);
    await reader.close();
  });

  test('a release of a format that this program does not know is refused by name', async () => {
    await writer.db.updateTable('published_release').set({ format: 99 }).execute();
    const reader = await openReader(database.url);
    const refusal = { code: 'newer', message: expect.stringContaining(`${ID} is of format 99`) };
    await expect(verifyRelease(reader, ID)).rejects.toMatchObject(refusal);
    await reader.close();
  });
});
