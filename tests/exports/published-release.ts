import type { ReleaseContent } from '@zones/core/boards/board-content';
import { createSourceFinder } from '@zones/core/evidence/source-keys';
import { openFigures } from '@zones/core/exports/release-figures';
import type { Language } from '@zones/core/language/text';
import type { Reader } from '@zones/db/engines/engine';
import { openReader, openWriter } from '@zones/db/engines/open';
import { migrate } from '@zones/db/migrations/migrate';
import type { ReleaseManifest } from '@zones/db/releases/manifest';
import { findManifest, getReleaseContent } from '@zones/db/releases/read-release';
import type { ExportInput } from '@zones/server/exports/export-input';
import { seedBoards } from '@zones/server/seeds/seed-boards';
import { afterAll, beforeAll } from 'vitest';
import { engines, type TestDatabase } from '../engines/engines.ts';

export const SAMPLE = 'lam-dong-sample-2017-09-25';
export const CITED = 'lam-dong-2026-11-23';
export const RELEASES = [SAMPLE, CITED] as const;

/** Each release in each language. */
export const CASES = RELEASES.flatMap((id) => (['vi', 'en'] as const).map((language) => [id, language] as const));

export interface Published {
  readonly content: ReleaseContent;
  readonly manifest: ReleaseManifest;
}

/** What a file is written from, as the thread of files puts it together. */
export function toInput({ content, manifest }: Published, language: Language): ExportInput {
  const figures = openFigures(content, language, createSourceFinder(content));
  return { content, manifest, figures, language, origin: null, onStep: () => undefined };
}

async function read(reader: Reader, id: string): Promise<Published> {
  const manifest = await findManifest(reader, id);
  if (manifest === undefined) throw new Error(`The seeds publish ${id}`);
  return { content: await getReleaseContent(reader, id), manifest };
}

/** The releases that a first start publishes, read once for one suite. */
export function usePublished(): (id: string) => Published {
  const releases = new Map<string, Published>();
  let made: TestDatabase | undefined;
  beforeAll(async () => {
    made = await engines()[0]?.createDatabase();
    if (made === undefined) throw new Error('There is an engine');
    const writer = await openWriter(made.url);
    await migrate(writer);
    const reader = await openReader(made.url);
    await seedBoards(writer, reader, ['sample', 'cited'], () => undefined);
    for (const id of RELEASES) releases.set(id, await read(reader, id));
    await reader.close();
    await writer.close();
  });
  afterAll(() => made?.drop());
  return (id) => {
    const release = releases.get(id);
    if (release === undefined) throw new Error(`${id} is read before the first test`);
    return release;
  };
}
