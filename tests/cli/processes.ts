import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { onTestFinished } from 'vitest';

export const ROOT = resolve(import.meta.dirname, '../..');

export type Environment = Readonly<Record<string, string>>;

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own, gone with its test. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zones-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const databaseIn = (folder: string): Environment => ({
  DATABASE_URL: `sqlite:${join(folder, 'data', 'zones.db')}`,
});

function launch(file: string, args: readonly string[], environment: Environment): ChildProcess {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  return spawn(process.execPath, [join(ROOT, file), ...args], {
    cwd: ROOT,
    // Nothing else of this environment: a setting of whoever runs the tests must not decide them.
    env: { PATH, HOME, LANG: 'C', ...(TMPDIR === undefined ? {} : { TMPDIR }), ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

/** Follows a process to its end. */
function follow(child: ChildProcess): { readonly seen: { out: string; err: string }; readonly ended: Promise<Ended> } {
  const seen = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    seen.out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    seen.err += text;
  });
  // Not 'close': it never comes for a child whose channel was cut from this side.
  const code = new Promise<number | null>((done) => child.once('exit', done));
  const silence = [child.stdout, child.stderr].map((stream) => stream && finished(stream));
  const ended = Promise.all([code, ...silence]).then(([exit]) => ({ code: exit, ...seen }));
  return { seen, ended };
}

/** Runs one command of the operator. */
export function runZones(args: readonly string[], environment: Environment): Promise<Ended> {
  return follow(launch('server/src/cli/main.ts', args, environment)).ended;
}

/** Runs the server until it ends by itself: for starts that must not succeed. */
export function runServer(environment: Environment): Promise<Ended> {
  return follow(launch('server/src/main.ts', [], environment)).ended;
}

export interface Running {
  readonly child: ChildProcess;
  readonly address: string;
  readonly out: () => string;
  readonly ended: Promise<Ended>;
}

/** Starts the server on a free port and waits until it says that it is ready. Throws with its words when it ends first. */
export async function startServer(environment: Environment): Promise<Running> {
  const child = launch('server/src/main.ts', [], { PORT: '0', ...environment });
  const { seen, ended } = follow(child);
  const address = await new Promise<string>((ready, failed) => {
    child.stdout?.on('data', () => {
      const found = /^Zone Progress is ready at (http:\S+)\/$/m.exec(seen.out)?.[1];
      if (found) ready(found);
    });
    ended.then(({ code, err }) => failed(new Error(`The server ended with ${code}: ${err}`)), failed);
  });
  return { child, address, out: () => seen.out, ended };
}

/** Asks a server to end as Ctrl-C does, and waits for it. */
export function stopServer({ child, ended }: Running, signal: NodeJS.Signals = 'SIGINT'): Promise<Ended> {
  child.kill(signal);
  return ended;
}
