import { openReader, openWriter } from '@zones/db/engines/open';
import { migrate, pendingMigrations } from '@zones/db/migrations/migrate';
import { describe, expect, test } from 'vitest';
import { engines } from '../engines/engines.ts';

describe.each(engines())('migrations on $engine', ({ createDatabase }) => {
  test('an empty database gets every table, and a second start finds nothing to do', async () => {
    const database = await createDatabase();
    const writer = await openWriter(database.url);
    const pending = await pendingMigrations(writer);
    expect(pending).toEqual(['0001-drafts', '0002-published']);
    expect(await migrate(writer)).toEqual(pending);
    expect(await migrate(writer)).toEqual([]);
    const reader = await openReader(database.url);
    expect(await pendingMigrations(reader)).toEqual([]);
    await reader.close();
    await writer.close();
    await database.drop();
  });
});
