import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { parseBackup } from '@zones/db/backup/backup';
import { restoreBackup } from '@zones/db/backup/restore';
import { migrate } from '@zones/db/migrations/migrate';
import type { Command } from './command.ts';
import { Refused } from './outcome.ts';
import { withWriter } from './with-database.ts';

const expand = promisify(gunzip);

/** More than any board's record of a century; a file that expands beyond it is none of ours. */
const MOST_BYTES = 2 * 1024 ** 3 - 1;

async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => {
    throw new Refused(`${path} cannot be read.`);
  });
  const expanded = await expand(bytes, { maxOutputLength: MOST_BYTES }).catch(() => {
    throw new Refused(`${path} is no backup of this program, or is damaged: it does not decompress.`);
  });
  return expanded.toString('utf8');
}

export const restoreCommand: Command = {
  name: 'restore',
  names: ['FILE'],
  summary: 'Writes a backup into an empty database, of either engine, and proves every release by its hash.',
  options: {
    replace: { type: 'boolean', help: 'Replaces all that the database holds, drafts and releases.' },
  },
  async run(call, output) {
    const [path = ''] = call.names;
    const backup = parseBackup(await readText(path));
    await withWriter(async (writer) => {
      await migrate(writer);
      await restoreBackup(writer, backup, { replace: call.flag('replace') });
    }, false);
    const releases = backup.tables.get('published_release')?.length;
    output.say(
      `Restored ${path}: ${backup.tables.get('board')?.length} boards, ${releases} releases, each as published.`,
    );
    return 0;
  },
};
