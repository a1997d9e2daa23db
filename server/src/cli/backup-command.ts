import { rename, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { formatBackup, readBackup } from '@zones/db/backup/backup';
import type { Command } from './command.ts';
import { Refused } from './outcome.ts';
import { withWriter } from './with-database.ts';

const compress = promisify(gzip);

/** A backup holds drafts: it is for its owner alone. */
const OWNER_ONLY = 0o600;

/** Under another name until it is whole, so that a backup that failed never stands for one. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.part`;
  try {
    await writeFile(part, bytes, { mode: OWNER_ONLY });
    await rename(part, path);
  } catch {
    await rm(part, { force: true }).catch(() => undefined);
    throw new Refused(`${path} cannot be written.`);
  }
}

export const backupCommand: Command = {
  name: 'backup',
  names: ['FILE'],
  summary: 'Writes everything, drafts and releases, into one file. A file of the same name is replaced.',
  options: {},
  async run(call, output) {
    const [path = ''] = call.names;
    const backup = await withWriter(readBackup);
    await writeWhole(path, await compress(formatBackup(backup)));
    const [boards, releases] = [backup.tables.get('board'), backup.tables.get('published_release')];
    output.say(`Wrote ${path}: ${boards?.length} boards, ${releases?.length} releases.`);
    return 0;
  },
};
