import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DrawingAnswer, DrawingRequest, Factsheet } from './factsheet.ts';

function startThread(request: DrawingRequest): Worker {
  return new Worker(path.join(import.meta.dirname, 'pdf-worker.ts'), { workerData: request, env: {}, execArgv: [] });
}

async function drawInThread(request: DrawingRequest): Promise<Uint8Array> {
  const thread = startThread(request);
  try {
    const answer = await new Promise<DrawingAnswer>((resolve, reject) => {
      thread.once('message', resolve);
      thread.once('error', reject);
      thread.once('exit', () => reject(new Error('The thread that draws a factsheet ended without an answer')));
    });
    if (!answer.ok) throw new Error(`The factsheet could not be drawn: ${answer.reason}`);
    return answer.pdf;
  } finally {
    await thread.terminate();
  }
}

let last: Promise<unknown> = Promise.resolve();

/**
 * The sheet as a PDF, the same bytes for the same release. Drawn in a thread of its own and one after the other, so that
 * neither a drawing nor a crowd of them holds up the answers.
 */
export function drawPdf(sheet: Factsheet, publishedAt: string): Promise<Uint8Array> {
  const request = { sheet, createdAt: Math.floor(Date.parse(publishedAt) / 1000) };
  const drawn = last.then(() => drawInThread(request));
  last = drawn.catch(() => undefined);
  return drawn;
}
