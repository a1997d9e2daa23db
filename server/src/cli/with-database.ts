import type { Reader, Writer } from '@zones/db/engines/engine';
import { openReader, openWriter } from '@zones/db/engines/open';
import { pendingMigrations } from '@zones/db/migrations/migrate';
import { parseSettings } from '../settings/settings.ts';
import { Refused } from './outcome.ts';

async function refuseUnmigrated(handle: Reader | Writer): Promise<void> {
  const pending = await pendingMigrations(handle);
  if (pending.length > 0) {
    throw new Refused('The database is not up to date: run “npm run zones -- migrate” (or “npm start” once) first.');
  }
}

/** Lends a command the database with everything in it, and closes it whatever happens. */
export async function withWriter<T>(work: (writer: Writer) => Promise<T>, migrated = true): Promise<T> {
  const writer = await openWriter(parseSettings(process.env).databaseUrl);
  try {
    if (migrated) await refuseUnmigrated(writer);
    return await work(writer);
  } finally {
    await writer.close();
  }
}

/** Lends a command what is published, for reading. */
export async function withReader<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
  const reader = await openReader(parseSettings(process.env).databaseUrl);
  try {
    await refuseUnmigrated(reader);
    return await work(reader);
  } finally {
    await reader.close();
  }
}
