import type { Reader } from '@zones/db/engines/engine';
import { openReader, openWriter } from '@zones/db/engines/open';
import { migrate } from '@zones/db/migrations/migrate';
import { type PreparedFor, prepareResponses } from '../releases/prepare-responses.ts';
import { seedBoards } from '../seeds/seed-boards.ts';
import { hasLastingAddress } from '../settings/origin.ts';
import type { Settings } from '../settings/settings.ts';

export interface OpenDatabaseOptions extends PreparedFor {
  readonly settings: Settings;
  readonly say: (line: string) => void;
}

/**
 * Brings the database up to the program, fills an empty one, prepares what readers ask for, and leaves a handle that can
 * read what is published and nothing else.
 */
export async function openDatabase({ settings, say, ...prepared }: OpenDatabaseOptions): Promise<Reader> {
  const writer = await openWriter(settings.databaseUrl);
  try {
    await migrate(writer);
    const own = await openReader(settings.databaseUrl);
    await seedBoards(writer, own, settings.seed, say);
    const withPages = hasLastingAddress(settings);
    const made = await prepareResponses(writer, own, { ...prepared, withPages });
    if (made > 0) say(`Prepared ${made} answers and pages.`);
    if (settings.databaseReadUrl === null) return own;
    await own.close();
    return await openReader(settings.databaseReadUrl);
  } finally {
    await writer.close();
  }
}
