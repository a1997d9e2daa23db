import { verifyRelease } from '@zones/db/releases/read-release';
import type { Command } from './command.ts';
import { Refused } from './outcome.ts';
import { withReader } from './with-database.ts';

export const verifyReleaseCommand: Command = {
  name: 'verify-release',
  names: ['ID'],
  summary: 'Computes the hash of a release’s content again and compares it with the published one.',
  options: {},
  async run(call, output) {
    const [id = ''] = call.names;
    const { expected, actual } = await withReader((reader) => verifyRelease(reader, id));
    if (expected !== actual) {
      throw new Refused(`Release ${id} is not what was published: expected ${expected}, found ${actual}.`);
    }
    output.say(`Release ${id} is as it was published: ${actual}`);
    return 0;
  },
};
