import { type Backup, formatBackup, parseBackup, readBackup } from '@zones/db/backup/backup';
import { restoreBackup } from '@zones/db/backup/restore';
import { DatabaseError } from '@zones/db/engines/database-error';
import { listReleases } from '@zones/db/releases/read-release';
import { verifyRelease } from '@zones/db/releases/verify-release';
import { seedBoards } from '@zones/server/seeds/seed-boards';
import { beforeAll, describe, expect, test } from 'vitest';
import { useBoardDatabase } from '../engines/board-database.ts';
import { engines } from '../engines/engines.ts';

const codeOf = async (work: () => unknown): Promise<string | undefined> => {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error instanceof DatabaseError ? error.code : String(error);
  }
};

describe.each(engines())('a backup of $engine', (engine) => {
  const filled = useBoardDatabase(engine);
  const targets = engines().map((target) => ({ name: target.engine, database: useBoardDatabase(target) }));
  const spare = useBoardDatabase(engine);
  let text = '';
  let backup: Backup;

  beforeAll(async () => {
    const { writer, reader } = filled();
    await seedBoards(writer, reader, ['sample', 'cited'], () => undefined);
    backup = await readBackup(writer);
    text = formatBackup(backup);
  });

  test('is the same text whenever it is made, and reads back', async () => {
    expect(formatBackup(await readBackup(filled().writer))).toBe(text);
    expect(formatBackup(parseBackup(text))).toBe(text);
    expect(backup.tables.get('published_release')?.length).toBe(4);
  });

  test.each(targets)(
    'restored into $name it is the same content, every release as it was published',
    async (target) => {
      const { writer, reader } = target.database();
      await restoreBackup(writer, parseBackup(text), { replace: false });
      expect(formatBackup(await readBackup(writer))).toBe(text);
      for (const { id, sha256 } of await listReleases(reader)) {
        expect(await verifyRelease(reader, id)).toEqual({ expected: sha256, actual: sha256, changed: [] });
      }
      expect(await codeOf(() => restoreBackup(writer, backup, { replace: false }))).toBe('not-empty');
      await restoreBackup(writer, backup, { replace: true });
      expect(formatBackup(await readBackup(writer))).toBe(text);
    },
  );

  test('cut short, changed, or of something else it is refused before anything is written', async () => {
    const { length } = text;
    const changed = text.replace('"value":', '"value": ');
    for (const other of ['', '{}', 'hello\nworld\n', text.slice(0, length / 2), text.slice(0, -70), changed]) {
      expect(await codeOf(() => parseBackup(other))).toBe('damaged');
    }
  });

  test('a release that is not what was published is refused, and nothing of the backup stays', async () => {
    const records = backup.tables.get('published_observation') ?? [];
    const at = records.findIndex(({ value }) => typeof value === 'number' && value > 1000);
    const forged = records.map((row, index) => (index === at ? { ...row, value: Number(row.value) + 1 } : row));
    const tables = new Map(backup.tables).set('published_observation', forged);
    // With a hash of its own the text itself is whole: only the release's hash tells.
    const read = parseBackup(formatBackup({ ...backup, tables }));
    expect(await codeOf(() => restoreBackup(spare().writer, read, { replace: false }))).toBe('damaged');
    const after = await readBackup(spare().writer);
    expect([...after.tables.values()].flat()).toEqual([]);
  });

  test('of another version it is refused', async () => {
    const other = { ...backup, migrations: [...backup.migrations, '9999-to-come'] };
    expect(await codeOf(() => restoreBackup(spare().writer, other, { replace: false }))).toBe('newer');
  });
});
