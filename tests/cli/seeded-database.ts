import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openReader, openWriter } from '@zones/db/engines/open';
import { migrate } from '@zones/db/migrations/migrate';
import { seedBoards } from '@zones/server/seeds/seed-boards';
import { afterAll, beforeAll } from 'vitest';
import { databaseIn, type Environment, makeFolder } from './processes.ts';

async function fill(address: string): Promise<void> {
  const writer = await openWriter(address);
  await migrate(writer);
  const reader = await openReader(address);
  await seedBoards(writer, reader, ['sample', 'cited'], () => undefined);
  await reader.close();
  await writer.close();
}

/** Fills one database as first start leaves it, for the suite; each call gives a copy of it. */
export function useSeededDatabase(): () => Environment {
  let template = '';
  beforeAll(async () => {
    template = mkdtempSync(join(tmpdir(), 'zones-cli-'));
    await fill(`sqlite:${join(template, 'zones.db')}`);
  });
  afterAll(() => rmSync(template, { recursive: true, force: true }));
  return () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'data'));
    copyFileSync(join(template, 'zones.db'), join(folder, 'data', 'zones.db'));
    return databaseIn(folder);
  };
}
