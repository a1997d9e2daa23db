import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Logger } from 'pino';
import type { Published } from './published.ts';

/** What the thread that draws further pages is given. */
export interface PreparationTask {
  readonly databaseUrl: string;
  /** Public address without a slash at its end. */
  readonly origin: string;
  /** The same where the installation has one that stays the same. */
  readonly publicUrl: string | null;
}

/** How often it is looked whether something was published, ms. */
const LOOK_MS = 5000;

function follow(worker: Worker): Promise<number> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread that prepares pages ended without an answer')));
  });
}

/**
 * Keeps the pages ready that readers go on to: draws those that are not kept, in a thread of its own, at the start and
 * whenever something was published. Nobody waits for it: a page that is asked for before is drawn then.
 */
export class PageKeeper {
  readonly #published: Published;
  readonly #task: PreparationTask;
  readonly #logger: Logger;
  readonly #timer: NodeJS.Timeout;
  #known = '';
  #worker: Worker | null = null;
  #isClosed = false;

  constructor(published: Published, task: PreparationTask, logger: Logger) {
    this.#published = published;
    this.#task = task;
    this.#logger = logger;
    this.#timer = setInterval(() => void this.look(), LOOK_MS).unref();
  }

  /** Draws what is missing, unless it is being drawn or nothing changed. Never rejects. */
  async look(): Promise<void> {
    try {
      const { fingerprint } = await this.#published.index();
      if (fingerprint === this.#known || this.#worker !== null || this.#isClosed) return;
      const file = path.join(import.meta.dirname, 'prepare-worker.ts');
      this.#worker = new Worker(file, { workerData: this.#task, env: {}, execArgv: [] });
      // What failed once is left to its readers until something else is published: a thread in a circle would slow them.
      this.#known = fingerprint;
      const made = await follow(this.#worker);
      this.#worker = null;
      this.#logger.info({ made }, 'further pages ready');
    } catch (error) {
      this.#worker = null;
      if (!this.#isClosed) this.#logger.warn({ err: error }, 'further pages not prepared');
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#timer);
    await this.#worker?.terminate();
  }
}
