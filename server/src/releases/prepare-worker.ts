import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { openReader, openWriter } from '@zones/db/engines/open';
import { getProgramBuild, ROOT } from '../build/program-build.ts';
import { FileThread } from '../exports/file-thread.ts';
import { openPages } from '../pages/open-pages.ts';
import type { PreparationTask } from './page-keeper.ts';
import { prepareResponses } from './prepare-responses.ts';

async function prepare({ databaseUrl, origin, publicUrl }: PreparationTask): Promise<number> {
  const writer = await openWriter(databaseUrl);
  const reader = await openReader(databaseUrl);
  const files = new FileThread({ databaseUrl, origin: publicUrl });
  try {
    const pages = await openPages(join(ROOT, 'web', 'dist'));
    const made = { pages, build: getProgramBuild(), origin: () => origin, https: origin.startsWith('https:'), files };
    return await prepareResponses(writer, reader, { ...made, withPages: true, pagesAsked: 'further' });
  } finally {
    await files.close();
    await reader.close();
    await writer.close();
  }
}

// The thread is started by page-keeper.ts alone, which sends exactly this.
parentPort?.postMessage(await prepare(workerData as PreparationTask));
