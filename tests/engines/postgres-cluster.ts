import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getPostgresFolder, getPostgresVersion } from './postgres-programs.ts';

/** A private PostgreSQL server, gone when the tests are. */
export interface Cluster {
  /** Address of a database from which others can be made, as a superuser. */
  readonly url: string;
  /** Ends the server and keeps its data, until `resume`. */
  halt(): void;
  resume(): void;
  stop(): void;
}

const isRoot = process.getuid?.() === 0;

/** PostgreSQL refuses to run as root; then everything is done as Debian's `postgres` user. */
function asServer(program: string, args: readonly string[]): [command: string, args: string[]] {
  return isRoot ? ['runuser', ['-u', 'postgres', '--', program, ...args]] : [program, [...args]];
}

function run(program: string, args: readonly string[]): void {
  execFileSync(...asServer(program, args), { stdio: ['ignore', 'ignore', 'pipe'], cwd: tmpdir() });
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zones-pg-'));
  if (isRoot) {
    const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
    chownSync(folder, idOf('-u'), idOf('-g'));
  }
  return folder;
}

/** Sorted as a dictionary would, which SQLite never does: a query that leans on the order of text shows itself. */
function localeArguments(version: number): string[] {
  return version >= 15 ? ['--locale=C', '--locale-provider=icu', '--icu-locale=vi'] : ['--locale=C'];
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address === null || typeof address === 'string' ? reject(address) : resolve(address.port)));
    });
  });
}

function startServer(programs: string, folder: string, port: number): void {
  const log = join(folder, 'log');
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200`;
  try {
    run(join(programs, 'pg_ctl'), ['-D', join(folder, 'data'), '-l', log, '-w', '-o', options, 'start']);
  } catch (error) {
    throw new Error(`The private PostgreSQL did not start: ${readFileSync(log, 'utf8')}`, { cause: error });
  }
}

/** One command, because it must run to its end also when this process is killed meanwhile. */
const REMOVE = '"$0" -D "$1/data" -m immediate stop; rm -rf "$1"';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs `stop` once: when it is called, when the process ends, or when a signal is about to end it. */
function untilTheEnd(stop: () => void): () => void {
  const finish = (): void => {
    process.off('exit', finish);
    for (const signal of SIGNALS) process.off(signal, leave);
    stop();
  };
  const leave = (signal: NodeJS.Signals): void => {
    finish();
    // With its last listener gone the signal does what it would have done without one.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  process.once('exit', finish);
  for (const signal of SIGNALS) process.once(signal, leave);
  return finish;
}

/** Makes and starts a server on a free port, with nothing in it. It is removed at the latest when the process ends. */
export async function startCluster(): Promise<Cluster> {
  const programs = getPostgresFolder();
  const port = await findFreePort();
  const folder = makeFolder();
  const data = join(folder, 'data');
  const stop = untilTheEnd(() => {
    const command = [REMOVE, join(programs, 'pg_ctl'), folder];
    spawnSync(...asServer('/bin/sh', ['-c', ...command]), { stdio: 'ignore', cwd: tmpdir() });
  });
  try {
    const locale = localeArguments(getPostgresVersion(programs));
    run(join(programs, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--no-sync', ...locale]);
    startServer(programs, folder, port);
  } catch (error) {
    stop();
    throw error;
  }
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    halt: () => run(join(programs, 'pg_ctl'), ['-D', data, '-m', 'fast', '-w', 'stop']),
    resume: () => startServer(programs, folder, port),
    stop,
  };
}
