import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const INSTALLATIONS = '/usr/lib/postgresql';

/** Debian keeps the server's programs out of PATH, a folder a version. The newest comes first. */
function debianFolders(): string[] {
  if (!existsSync(INSTALLATIONS)) return [];
  const versions = readdirSync(INSTALLATIONS).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(INSTALLATIONS, version, 'bin'));
}

function holdsServer(folder: string): boolean {
  return existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl'));
}

/** The folder of `initdb` and `pg_ctl`. Throws with what to install. */
export function getPostgresFolder(): string {
  const folder = [...debianFolders(), ...(process.env.PATH ?? '').split(delimiter)].find(holdsServer);
  if (folder === undefined) {
    throw new Error(
      "PostgreSQL's server programs (initdb, pg_ctl) were not found. Install Debian's package postgresql " +
        '(apt-get install postgresql), or set TEST_DATABASE_URL to a server on which databases may be made.',
    );
  }
  return folder;
}

export function getPostgresVersion(folder: string): number {
  return Number(/\d+/.exec(execFileSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' }))?.[0]);
}
