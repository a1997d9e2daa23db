import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PublicationAnswer, PublicationTask } from './publication.ts';

/**
 * Publishes in a thread of its own with its own database connection, so that neither the freezing nor the drawing of the
 * answers holds up whoever asks for it. Rejects on a bug only: every refusal is an answer.
 */
export async function publishInThread(task: PublicationTask): Promise<PublicationAnswer> {
  const file = path.join(import.meta.dirname, 'publish-worker.ts');
  const worker = new Worker(file, { workerData: task, env: {}, execArgv: [] });
  try {
    return await new Promise<PublicationAnswer>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The thread that publishes ended without an answer')));
    });
  } finally {
    await worker.terminate();
  }
}
