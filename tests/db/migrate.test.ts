import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Writer } from '@zones/db/engines/engine';
import { openReader, openWriter } from '@zones/db/engines/open';
import { migrate, pendingMigrations } from '@zones/db/migrations/migrate';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { engines, type TestDatabase } from '../engines/engines.ts';

const ALL = ['0001-drafts', '0002-published', '0003-release-format', '0005-response-hashes', '0006-meetings'];
const PROCESS = fileURLToPath(new URL('./migrate-once.ts', import.meta.url));

async function migrateElsewhere(url: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [PROCESS, url]);
  return JSON.parse(stdout) as string[];
}

describe.each(engines())('migrations on $engine', ({ createDatabase }) => {
  let database: TestDatabase;
  let writer: Writer;

  beforeEach(async () => {
    database = await createDatabase();
    writer = await openWriter(database.url);
  });

  afterEach(async () => {
    await writer.close();
    await database.drop();
  });

  test('an empty database gets every table, and a second start finds nothing to do', async () => {
    expect(await pendingMigrations(writer)).toEqual(ALL);
    expect(await migrate(writer)).toEqual(ALL);
    expect(await migrate(writer)).toEqual([]);
    expect(await pendingMigrations(writer)).toEqual([]);
  });

  test('the public can see whether the database is up to date', async () => {
    await migrate(writer);
    const reader = await openReader(database.url);
    expect(await pendingMigrations(reader)).toEqual([]);
    await reader.close();
  });

  test('several processes that start at once share the work and none fails', async () => {
    const done = await Promise.all([database.url, database.url, database.url].map(migrateElsewhere));
    expect(done.flat().sort()).toEqual(ALL);
    expect(await pendingMigrations(writer)).toEqual([]);
  });

  test('a migration that fails leaves nothing of itself', async () => {
    await sql`create table published_target (id text)`.execute(writer.db);
    await expect(migrate(writer)).rejects.toThrow('published_target');
    expect(await pendingMigrations(writer)).toEqual(ALL);
    await sql`drop table published_target`.execute(writer.db);
    expect(await migrate(writer)).toEqual(ALL);
  });

  test('a database of a later version is left alone', async () => {
    await migrate(writer);
    await sql`insert into kysely_migration values ('9999-later', '2030-01-01T00:00:00Z')`.execute(writer.db);
    const later = { code: 'newer', message: expect.stringContaining('9999-later') };
    await expect(migrate(writer)).rejects.toMatchObject(later);
    await expect(pendingMigrations(writer)).rejects.toMatchObject(later);
  });
});
