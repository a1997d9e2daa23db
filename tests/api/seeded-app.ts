import { createApp } from '@zones/server/app';
import { FileThread } from '@zones/server/exports/file-thread';
import { createLogger } from '@zones/server/logging/create-logger';
import type { Pages } from '@zones/server/pages/pages';
import { seedBoards } from '@zones/server/seeds/seed-boards';
import { afterAll, beforeAll } from 'vitest';
import { type BoardDatabase, useBoardDatabase } from '../engines/board-database.ts';
import type { TestEngine } from '../engines/engines.ts';

export const ORIGIN = 'https://zones.example.vn';

type App = ReturnType<typeof createApp>;

/** Threads of the applications of this suite, ended after its last test. */
const opened: FileThread[] = [];

/** The thread that makes files over a database, for as long as the suite lasts. */
export function openFiles(databaseUrl: string): FileThread {
  const files = new FileThread({ databaseUrl, origin: ORIGIN });
  opened.push(files);
  return files;
}

interface AppOptions {
  readonly pages?: Pages | null;
  readonly openMetrics?: boolean;
}

/** The application over a database, as the server has it. */
export function openApp({ reader, url }: BoardDatabase, options: AppOptions = {}): App {
  return createApp({
    reader,
    files: openFiles(url),
    logger: createLogger('silent'),
    pages: options.pages ?? null,
    build: 'test',
    origin: () => ORIGIN,
    https: true,
    openMetrics: options.openMetrics ?? false,
    freshForMs: 0,
    onMade: null,
  });
}

export interface Seeded {
  readonly database: BoardDatabase;
  readonly app: App;
}

/** A database filled as on first start, and the application over it, for one suite. */
export function useSeededApp(engine: TestEngine, options: AppOptions = {}): () => Seeded {
  const database = useBoardDatabase(engine);
  let seeded: Seeded | undefined;
  beforeAll(async () => {
    const { writer, reader } = database();
    await seedBoards(writer, reader, ['sample', 'cited'], () => undefined);
    seeded = { database: database(), app: openApp(database(), options) };
  });
  afterAll(async () => {
    for (const files of opened.splice(0)) await files.close();
  });
  return () => {
    if (seeded === undefined) throw new Error('The boards are loaded before the first test');
    return seeded;
  };
}

/** JSON of an answer, to be narrowed by whoever reads it. */
export async function getJson<T>(app: App, address: string): Promise<T> {
  const response = await app.request(address);
  if (response.status !== 200) throw new Error(`${address} answers ${response.status}: ${await response.text()}`);
  return (await response.json()) as T; // the contract suite proves the shape
}
