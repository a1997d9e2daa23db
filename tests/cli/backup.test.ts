import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { databaseIn, makeFolder, runZones } from './processes.ts';
import { useSeededDatabase } from './seeded-database.ts';

const copyDatabase = useSeededDatabase();

describe('backup and restore from the command line', () => {
  test('what was backed up is restored into a database that was not there, and proved', async () => {
    const file = join(makeFolder(), 'zones.backup');
    const made = await runZones(['backup', file], copyDatabase());
    expect(made).toEqual({ code: 0, out: `Wrote ${file}: 2 boards, 4 releases.\n`, err: '' });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const elsewhere = databaseIn(makeFolder());
    const restored = await runZones(['restore', file], elsewhere);
    expect(restored.code).toBe(0);
    expect(restored.out).toContain('2 boards, 4 releases, each as published');
    expect((await runZones(['verify-release', 'lam-dong-sample-2017-09-25'], elsewhere)).code).toBe(0);
    const again = await runZones(['restore', file], elsewhere);
    expect([again.code, again.out]).toEqual([1, '']);
    expect(again.err).toContain('--replace');
    expect((await runZones(['restore', file, '--replace'], elsewhere)).code).toBe(0);
    const second = join(makeFolder(), 'second.backup');
    await runZones(['backup', second], elsewhere);
    expect(gunzipSync(readFileSync(second))).toEqual(gunzipSync(readFileSync(file)));
  });

  test('what is no backup, is damaged, is not there or cannot be written is refused in a sentence', async () => {
    const folder = makeFolder();
    const environment = copyDatabase();
    writeFileSync(join(folder, 'text'), 'no backup');
    writeFileSync(join(folder, 'other'), gzipSync('something else'));
    const expected = [
      ['text', 'does not decompress'],
      ['other', 'The file is no backup of this program.'],
      ['missing', 'cannot be read'],
    ] as const;
    for (const [name, sentence] of expected) {
      const { code, err } = await runZones(['restore', join(folder, name)], environment);
      expect({ name, code }).toEqual({ name, code: 1 });
      expect(err).toContain(sentence);
    }
    const { code, err } = await runZones(['backup', join(folder, 'nowhere', 'zones.backup')], environment);
    expect([code, err]).toEqual([1, expect.stringContaining('cannot be written')]);
  });
});
