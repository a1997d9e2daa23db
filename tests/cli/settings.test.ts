import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { databaseIn, makeFolder, runServer } from './processes.ts';

const WRONG: readonly (readonly [name: string, value: string, expected: string])[] = [
  ['PORT', 'many', 'The setting PORT is "many": expected a whole number from 0 to 65535 (0 picks a free port).'],
  ['PORT', '70000', 'The setting PORT is "70000": expected a whole number from 0 to 65535 (0 picks a free port).'],
  [
    'HOST',
    'not a host',
    'The setting HOST is "not a host": expected a host name or an address to listen on, for example 127.0.0.1 or 0.0.0.0.',
  ],
  [
    'LOG_LEVEL',
    'loud',
    'The setting LOG_LEVEL is "loud": expected one of trace, debug, info, warn, error, fatal, silent.',
  ],
  ['SEED', 'everything', 'The setting SEED is "everything": expected sample,cited or sample or cited or none.'],
  [
    'PUBLIC_URL',
    'zones.example.vn',
    'The setting PUBLIC_URL is "zones.example.vn": expected the public address without a path, for example https://zones.example.vn.',
  ],
  [
    'METRICS',
    'yes',
    'The setting METRICS is "yes": expected on (anyone may read /metrics) or off (this machine alone may).',
  ],
  ['SESSION_SECRET', 'hush', 'The setting SESSION_SECRET is not usable: expected at least 32 characters.'],
  [
    'DATABASE_URL',
    'mysql://root:pw@localhost/x',
    'The setting DATABASE_URL is not usable: expected sqlite:./data/zones.db or postgres://user:password@host:5432/database.',
  ],
  [
    'DATABASE_READ_URL',
    'postgres://replica/zones',
    'The setting DATABASE_READ_URL names a PostgreSQL replica while DATABASE_URL is an SQLite file: expected both on PostgreSQL, or no DATABASE_READ_URL.',
  ],
];

describe('a start that cannot be', () => {
  test.each(WRONG)('%s=%s ends with one sentence and leaves nothing behind', async (name, value, sentence) => {
    const folder = makeFolder();
    const { code, out, err } = await runServer({ ...databaseIn(folder), PORT: '0', [name]: value });
    expect([code, out, err]).toEqual([1, '', `${sentence}\n`]);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  test('a port in use is named, with how to choose another', async () => {
    const folder = makeFolder();
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => {
      other.close();
    });
    await new Promise((listening) => other.once('listening', listening));
    const address = other.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const { code, err } = await runServer({ ...databaseIn(folder), PORT: String(port) });
    expect(code).toBe(1);
    expect(err).toBe(
      `Port ${port} on 127.0.0.1 is in use by another program: choose another with PORT=4117, or PORT=0 for any free one.\n`,
    );
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  test.each([
    ['sqlite:/dev/null/zones.db', 'The data folder /dev/null cannot be used (it is a file)'],
    [
      'sqlite:/proc/nowhere/zones.db',
      'The data folder /proc/nowhere cannot be used (the system makes no folder there)',
    ],
  ])('%s is no place for a database, which is said at once', async (place, sentence) => {
    const { code, out, err } = await runServer({ PORT: '0', DATABASE_URL: place });
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe(`${sentence}: name another place in DATABASE_URL, for example sqlite:./data/zones.db.\n`);
    const kept = await runServer({ PORT: '0', DATABASE_URL: place, SESSION_SECRET: 's'.repeat(32) });
    expect([kept.code, kept.out]).toEqual([1, '']);
    expect(kept.err).toMatch(/^The database cannot be used: .+\n$/);
  });

  test('a database that cannot be reached is said so, without its password', async () => {
    const { code, err } = await runServer({
      PORT: '0',
      SESSION_SECRET: 's'.repeat(32),
      DATABASE_URL: 'postgres://board:hunter2@127.0.0.1:1/zones',
    });
    expect(code).toBe(1);
    expect(err).toMatch(/^The database cannot be used: .+\n$/);
    expect(err).not.toContain('hunter2');
  });
});
