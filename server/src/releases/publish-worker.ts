import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { DatabaseError } from '@zones/db/engines/database-error';
import { openReader, openWriter } from '@zones/db/engines/open';
import { getProgramBuild, ROOT } from '../build/program-build.ts';
import { FileThread } from '../exports/file-thread.ts';
import { openPages } from '../pages/open-pages.ts';
import { prepareResponses } from './prepare-responses.ts';
import type { PublicationAnswer, PublicationTask } from './publication.ts';
import { PublicationRefused, publishRelease } from './publish-release.ts';

async function publish(task: PublicationTask): Promise<PublicationAnswer> {
  const writer = await openWriter(task.databaseUrl);
  try {
    const manifest = await publishRelease(writer, task);
    const reader = await openReader(task.databaseUrl);
    const { origin } = task;
    const pages = await openPages(join(ROOT, 'web', 'dist'));
    const files = new FileThread({ databaseUrl: task.databaseUrl, origin: task.publicUrl });
    const https = origin.startsWith('https:');
    const made = { pages, build: getProgramBuild(), origin: () => origin, https, files };
    const prepared = await prepareResponses(writer, reader, { ...made, withPages: task.withPages });
    await files.close();
    await reader.close();
    return { kind: 'published', manifest, prepared };
  } finally {
    await writer.close();
  }
}

/** A refusal is an answer; anything else is a bug and ends the thread. */
function toAnswer(error: unknown): PublicationAnswer {
  if (error instanceof PublicationRefused) return { kind: 'refused', findings: error.findings };
  if (error instanceof DatabaseError) return { kind: 'database', code: error.code, message: error.message };
  throw error;
}

// The thread is started by publish-in-thread.ts alone, which sends exactly this.
parentPort?.postMessage(await publish(workerData as PublicationTask).catch(toAnswer));
