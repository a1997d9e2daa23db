import { verifyRelease } from '@zones/db/releases/verify-release';
import type { Command } from './command.ts';
import { Refused } from './outcome.ts';
import { withReader } from './with-database.ts';

export const verifyReleaseCommand: Command = {
  name: 'verify-release',
  names: ['ID'],
  summary: 'Compares a release’s content, columns and kept answers with what was published.',
  options: {},
  async run(call, output) {
    const [id = ''] = call.names;
    const { expected, actual, changed } = await withReader((reader) => verifyRelease(reader, id));
    if (expected !== actual) {
      throw new Refused(`Release ${id} is not what was published: expected ${expected}, found ${actual}.`);
    }
    if (changed.length > 0) {
      throw new Refused(`Release ${id} is not what was published: its figures are, but not ${changed.join(', ')}.`);
    }
    output.say(`Release ${id} is as it was published: ${actual}`);
    return 0;
  },
};
