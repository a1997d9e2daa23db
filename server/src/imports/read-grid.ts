import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { FileRefusal } from './file-refusal.ts';
import type { GridAnswer, GridBook, GridRequest } from './grid.ts';
import { SHEET_NAMES } from './template-catalogue.ts';

const GRID_LIMITS = { rows: 20_000, columns: 200, timeoutMs: 30_000, memoryMb: 768 } as const;

function toBook(answer: GridAnswer): GridBook {
  if (answer.ok) return answer.book;
  if (answer.rule === 'workbook.damaged') throw new FileRefusal(answer.rule);
  throw new FileRefusal(answer.rule, { sheet: answer.sheet, limit: GRID_LIMITS.rows });
}

function startThread(bytes: Uint8Array): Worker {
  const request: GridRequest = {
    bytes,
    sheets: SHEET_NAMES,
    maxRows: GRID_LIMITS.rows,
    maxColumns: GRID_LIMITS.columns,
  };
  return new Worker(path.join(import.meta.dirname, 'grid-worker.ts'), {
    workerData: request,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: GRID_LIMITS.memoryMb, maxYoungGenerationSizeMb: 64 },
  });
}

/**
 * Reads the sheets of the template in a thread of its own, so that a hostile file can neither stall nor exhaust the server.
 * The package must have passed `checkPackage`. Throws a `FileRefusal`.
 */
export async function readGrid(bytes: Uint8Array, timeoutMs: number = GRID_LIMITS.timeoutMs): Promise<GridBook> {
  const thread = startThread(bytes);
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<GridAnswer>((resolve, reject) => {
      timer = setTimeout(
        () => reject(new FileRefusal('workbook.too-slow', { seconds: Math.ceil(timeoutMs / 1000) })),
        timeoutMs,
      );
      thread.once('message', resolve);
      thread.once('error', (error: NodeJS.ErrnoException) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new FileRefusal('workbook.too-much-memory') : error),
      );
      thread.once('exit', () => reject(new FileRefusal('workbook.damaged')));
    });
    return toBook(answer);
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}
