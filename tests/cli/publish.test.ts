import { openReader, openWriter } from '@zones/db/engines/open';
import { listReleases } from '@zones/db/releases/read-release';
import { describe, expect, test } from 'vitest';
import { type Environment, runZones, startServer, stopServer } from './processes.ts';
import { useSeededDatabase } from './seeded-database.ts';

const copyDatabase = useSeededDatabase();

const SAMPLE = 'lam-dong-sample';
const TITLE = ['--title-vi', 'Chốt giải ngân', '--title-en', 'Disbursement closed'];
const DAYS = ['--cutoff', '2018-01-31', '--through', '2017-Q4', '--plan', '2017-adjusted'];
const ID = ['--id', 'closed-2017'];
const GOOD = ['publish', '--board', SAMPLE, ...DAYS, ...TITLE, ...ID];

const addressIn = (environment: Environment): string => environment.DATABASE_URL ?? '';

/** Oldest first. */
async function listIds(environment: Environment): Promise<string[]> {
  const reader = await openReader(addressIn(environment));
  const releases = await listReleases(reader);
  await reader.close();
  return releases.map(({ id }) => id).reverse();
}

const SEEDED = [
  'lam-dong-sample-2017-07-07',
  'lam-dong-sample-2017-09-25',
  'lam-dong-sample-2018-01-15',
  'lam-dong-2026-11-23',
];

describe('publishing from the command line', () => {
  test('a dry run says what would be shown and changes nothing', async () => {
    const environment = copyDatabase();
    const { code, out, err } = await runZones([...GOOD, '--dry-run'], environment);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Would publish closed-2017: “Disbursement closed”, cut-off 31\sJan\s2018, through Q4\s2017/);
    expect(out).toContain('Against the last release lam-dong-sample-2018-01-15: 0 added, 0 changed, 0 removed');
    expect(out).toContain('Dry run; nothing was published.');
    expect(await listIds(environment)).toEqual(SEEDED);
  });

  test('estimates are counted and listed', async () => {
    const environment = copyDatabase();
    const writer = await openWriter(addressIn(environment));
    await writer.db
      .updateTable('observation')
      .set({ status: 'estimate' })
      .where('board', '=', SAMPLE)
      .where('metric', '=', 'revenue_vnd')
      .where('period', '=', '2017-Q4')
      .execute();
    await writer.close();
    const { code, out } = await runZones([...GOOD, '--dry-run'], environment);
    expect(code).toBe(0);
    expect(out).toMatch(
      /Estimates \(through Q4\s2017\): 2\n\tloc-son · Enterprise revenue · Q4\s2017: VND\s1,120\sbn\n/,
    );
  });

  test('a running server serves the release without a restart, and it verifies', async () => {
    const environment = copyDatabase();
    const running = await startServer(environment);
    const latest = async () => {
      const answer = await (await fetch(`${running.address}/api/v1/progress?board=${SAMPLE}`)).json();
      return (answer as { release: { id: string } }).release.id;
    };
    expect(await latest()).toBe('lam-dong-sample-2018-01-15');
    const { code, out, err } = await runZones(GOOD, { ...environment, PORT: '0' });
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Published closed-2017: [0-9a-f]{64}\n$/);
    await expect.poll(latest, { timeout: 20_000 }).toBe('closed-2017');
    await stopServer(running);
    expect((await runZones(['verify-release', 'closed-2017'], environment)).code).toBe(0);
  });

  test.each([
    ['an unknown plan', [...GOOD, '--plan', 'of-nobody'], 'There is no plan “of-nobody” approved by the cut-off'],
    ['an unknown meeting', [...GOOD, '--meeting', 'of-nobody'], 'There is no meeting “of-nobody”'],
    ['a day to come', [...GOOD, '--cutoff', '2999-01-01'], 'The cut-off 1\u00a0Jan\u00a02999 is after today'],
    ['a day before the last', [...GOOD, '--cutoff', '2017-12-31'], 'is before that of the last release'],
    ['a quarter to come', [...GOOD, '--through', '2018-Q4'], 'had not begun on the cut-off'],
    ['a title in one language', [...GOOD, '--title-vi', ''], 'The release has no Vietnamese title'],
    ['an id that is taken', [...GOOD, '--id', 'lam-dong-sample-2017-09-25'], 'is published already'],
    ['an id that is no address', [...GOOD, '--id', 'Kỳ 4'], 'has characters that cannot stand in an address'],
  ])('%s is refused in words, dry or not, and nothing is published', async (_, args, sentence) => {
    const environment = copyDatabase();
    for (const dry of [[], ['--dry-run']]) {
      const { code, err } = await runZones([...args, ...dry], environment);
      expect(code).toBe(1);
      expect(err).toContain(sentence);
      expect(err).toContain('Not published; nothing was written.');
    }
    expect(await listIds(environment)).toEqual(SEEDED);
  });

  test('of two at once exactly one wins, and the other is told so', async () => {
    const environment = copyDatabase();
    const both = await Promise.all([runZones(GOOD, environment), runZones(GOOD, environment)]);
    expect(both.map(({ code }) => code).sort()).toEqual([0, 1]);
    expect(both.find(({ code }) => code === 1)?.err).toContain('is published already');
    expect(await listIds(environment)).toEqual([...SEEDED, 'closed-2017']);
  });

  test('while another program writes, it is refused in words and nothing is half published', async () => {
    const environment = copyDatabase();
    const other = await openWriter(addressIn(environment));
    const { code, err } = await other.db.transaction().execute(() => runZones(GOOD, environment));
    await other.close();
    expect(code).toBe(1);
    expect(err).toBe(
      'Another program is writing to the database. Nothing was published; try again when it has finished.\n',
    );
    expect(await listIds(environment)).toEqual(SEEDED);
  });

  test.each([
    [[...GOOD, '--cutoff', 'soon'], '--cutoff is “soon”'],
    [[...GOOD, '--through', '2017'], '--through is “2017”'],
    [['publish', '--board', SAMPLE, '--through', '2017-Q4'], '“publish” needs --cutoff DATE.'],
  ])('%j is not understood', async (args, sentence) => {
    const { code, err } = await runZones(args, copyDatabase());
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
