import type { Reader, Writer } from '@zones/db/engines/engine';
import { openReader, openWriter } from '@zones/db/engines/open';
import { migrate } from '@zones/db/migrations/migrate';
import { afterAll, beforeAll } from 'vitest';
import type { TestDatabase, TestEngine } from './engines.ts';

/** A migrated database with both handles open, for one suite. */
export interface BoardDatabase {
  readonly url: string;
  readonly writer: Writer;
  readonly reader: Reader;
}

async function openBoth(url: string): Promise<BoardDatabase> {
  const writer = await openWriter(url);
  await migrate(writer);
  return { url, writer, reader: await openReader(url) };
}

/** Gives the suite a migrated database of its own before its first test, and removes it after its last. */
export function useBoardDatabase(engine: TestEngine): () => BoardDatabase {
  let made: TestDatabase | undefined;
  let opened: BoardDatabase | undefined;
  beforeAll(async () => {
    made = await engine.createDatabase();
    opened = await openBoth(made.url);
  });
  afterAll(async () => {
    await opened?.reader.close();
    await opened?.writer.close();
    await made?.drop();
  });
  return () => {
    if (opened === undefined)
      throw new Error('The database is opened before the first test, not while suites are read');
    return opened;
  };
}
