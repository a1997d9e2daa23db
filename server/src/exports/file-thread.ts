import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { Problem } from '../problems/problem.ts';
import type { ExportName, FileJob, FileMessage, FileStep, FileThreadSettings } from './file-jobs.ts';
import { fileAddress } from './kept-under.ts';

/** A file that takes longer hangs. The largest takes two seconds on a slow machine. */
const LIMIT_MS = 60_000;

interface Waiting {
  readonly job: FileJob;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (reason: unknown) => void;
  step: FileStep | null;
}

/** A file is under way until it is kept. */
function isSame(job: FileJob, { release, format, language }: ExportName): boolean {
  if (job.kind === 'keep') return job.response.key === fileAddress(release, format, language);
  return job.kind === 'export' && job.release === release && job.format === format && job.language === language;
}

/**
 * Makes files one after the other in a thread of its own with its own database connection, so that neither a file nor a
 * crowd of them holds up the answers. The thread starts with the first file. One that hangs or dies fails its file alone:
 * the next file gets a new thread.
 */
export class FileThread {
  readonly settings: FileThreadSettings;
  readonly #limitMs: number;
  readonly #queue: Waiting[] = [];
  #running: Waiting | null = null;
  #worker: Worker | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(settings: FileThreadSettings, limitMs = LIMIT_MS) {
    this.settings = settings;
    this.#limitMs = limitMs;
  }

  /** Bytes of a file. Rejects with `file.too-slow` when it is not made within the limit, with an error when it cannot be. */
  make(job: FileJob): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ job, resolve, reject, step: null });
      this.#next();
    });
  }

  /** Whether a file waits or is under way, and how far it is; null when nobody asked for it. */
  findState(file: ExportName): { readonly state: 'waiting' | 'making'; readonly step: FileStep | null } | null {
    if (this.#running !== null && isSame(this.#running.job, file)) return { state: 'making', step: this.#running.step };
    return this.#queue.some(({ job }) => isSame(job, file)) ? { state: 'waiting', step: null } : null;
  }

  async close(): Promise<void> {
    await this.#stop();
  }

  #next(): void {
    if (this.#running !== null) return;
    const waiting = this.#queue.shift();
    if (waiting === undefined) {
      // An idle thread does not keep the program alive.
      this.#worker?.unref();
      return;
    }
    this.#running = waiting;
    this.#worker ??= this.#start();
    this.#worker.ref();
    this.#timer = setTimeout(
      () => this.#fail(new Problem('file.too-slow', String(this.#limitMs / 1000))),
      this.#limitMs,
    );
    this.#worker.postMessage(waiting.job);
  }

  #start(): Worker {
    const file = path.join(import.meta.dirname, 'file-worker.ts');
    const worker = new Worker(file, { workerData: this.settings, env: {}, execArgv: [] });
    worker.on('message', (message: FileMessage) => this.#hear(message));
    worker.on('error', (error) => this.#fail(error, worker));
    worker.on('exit', () => this.#fail(new Error('The thread that makes files ended without an answer'), worker));
    return worker;
  }

  #hear(message: FileMessage): void {
    const running = this.#running;
    if (running === null) return;
    if (message.kind === 'step') {
      running.step = message.step;
      return;
    }
    this.#finish();
    if (message.kind === 'done') running.resolve(message.bytes);
    else running.reject(new Error(message.reason));
    this.#next();
  }

  #finish(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#running = null;
  }

  /** The file under way fails; a thread that was replaced has nothing to say any more. */
  #fail(reason: unknown, worker: Worker | null = this.#worker): void {
    if (worker !== this.#worker) return;
    const running = this.#running;
    this.#finish();
    const goOn = (): void => this.#next();
    this.#stop().then(goOn, goOn);
    running?.reject(reason);
  }

  async #stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    if (this.#timer !== null) clearTimeout(this.#timer);
    worker?.removeAllListeners();
    await worker?.terminate();
  }
}
