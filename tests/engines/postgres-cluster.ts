import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getPostgresFolder, getPostgresVersion } from './postgres-programs.ts';

/** A private PostgreSQL server, gone when the tests are. */
export interface Cluster {
  /** Address of a database from which others can be made, as a superuser. */
  readonly url: string;
  stop(): void;
}

const isRoot = process.getuid?.() === 0;

/** PostgreSQL refuses to run as root; then everything is done as Debian's `postgres` user. */
function run(program: string, args: readonly string[]): void {
  const [command, ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', program, ...args] : [program, ...args];
  execFileSync(command ?? program, rest, { stdio: ['ignore', 'ignore', 'pipe'], cwd: tmpdir() });
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

/** Makes and starts a server on a free port, with nothing in it. It is removed at the latest when the process ends. */
export async function startCluster(): Promise<Cluster> {
  const programs = getPostgresFolder();
  const folder = makeFolder();
  const data = join(folder, 'data');
  const port = await findFreePort();
  const stop = (): void => {
    process.off('exit', stop);
    run(join(programs, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop']);
    rmSync(folder, { recursive: true, force: true });
  };
  const locale = localeArguments(getPostgresVersion(programs));
  run(join(programs, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--no-sync', ...locale]);
  startServer(programs, folder, port);
  process.once('exit', stop);
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
}
