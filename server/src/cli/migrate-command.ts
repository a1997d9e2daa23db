import { migrate } from '@zones/db/migrations/migrate';
import type { Command } from './command.ts';
import { withWriter } from './with-database.ts';

export const migrateCommand: Command = {
  name: 'migrate',
  names: [],
  summary: 'Brings the database up to this version of the program.',
  options: {},
  async run(_call, output) {
    const names = await withWriter(migrate, false);
    output.say(names.length === 0 ? 'The database is up to date.' : `Migrated: ${names.join(', ')}.`);
    return 0;
  },
};
