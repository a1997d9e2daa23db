import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getBoardContent } from '@zones/db/boards/get-board-content';
import { recordBoard } from '@zones/db/boards/record-board';
import { openReader, openWriter } from '@zones/db/engines/open';
import { recordImport } from '@zones/db/imports/record-import';
import { migrate } from '@zones/db/migrations/migrate';
import { listReleases } from '@zones/db/releases/read-release';
import { emptyBatch } from '@zones/server/imports/empty-batch';
import { readSeedBoards } from '@zones/server/seeds/read-seed-boards';
import { describe, expect, test } from 'vitest';
import { databaseIn, type Environment, makeFolder, ROOT, runZones, startServer, stopServer } from './processes.ts';
import { useSeededDatabase } from './seeded-database.ts';

const SAMPLE = 'lam-dong-sample';
const WORKBOOK = join(ROOT, 'fixtures', 'data', 'sample-2017-year.xlsx');

const copyDatabase = useSeededDatabase();

const addressIn = (environment: Environment): string => environment.DATABASE_URL ?? '';

async function readContent(environment: Environment, board: string) {
  const writer = await openWriter(addressIn(environment));
  const content = await getBoardContent(writer, board);
  await writer.close();
  return content;
}

/** A database with the sample's board and zones and none of its figures. */
async function makeEmptyBoard(): Promise<Environment> {
  const folder = makeFolder();
  mkdirSync(join(folder, 'data'));
  const environment = databaseIn(folder);
  const writer = await openWriter(addressIn(environment));
  await migrate(writer);
  for (const { board, zones } of await readSeedBoards()) await recordBoard(writer, board, zones);
  await writer.close();
  return environment;
}

describe('the operator’s commands', () => {
  test.each([
    [['--help'], 'Usage: npm run zones -- COMMAND …'],
    [['import', '--help'], 'Usage: npm run zones -- import FILE [--board B] [--dry-run] [--json]'],
    [['template', '--help'], 'Usage: npm run zones -- template --board B --year Y --out FILE'],
    [['migrate', '-h'], 'Usage: npm run zones -- migrate'],
    [['publish', '--help'], 'Usage: npm run zones -- publish --board B --cutoff DATE --through Q [--plan ID]'],
    [['verify-release', '--help'], 'Usage: npm run zones -- verify-release ID'],
    [['remove-sample', '--help'], 'Usage: npm run zones -- remove-sample'],
  ])('%j explains itself', async (args, usage) => {
    const { code, out, err } = await runZones(args, databaseIn(makeFolder()));
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(usage);
  });

  test.each([
    [[], 'No command is given.'],
    [['fly'], 'There is no command “fly”.'],
    [['import'], '“import” is followed by FILE; got nothing.'],
    [['import', 'a.xlsx', 'b.xlsx'], '“import” is followed by FILE; got a.xlsx b.xlsx.'],
    [['import', 'a.xlsx', '--force'], "Unknown option '--force'"],
    [['template', '--board', SAMPLE, '--out', 'x.xlsx'], '“template” needs --year Y.'],
    [['template', '--board', SAMPLE, '--year', 'soon', '--out', 'x.xlsx'], '--year is “soon”'],
  ])('%j is not understood, and the help says why', async (args, sentence) => {
    const { code, out, err } = await runZones(args, databaseIn(makeFolder()));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(err).toContain('Usage: npm run zones -- ');
  });

  test('a database that was never migrated is said to be so; migrate brings it up, once', async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'data'));
    const environment = databaseIn(folder);
    const before = await runZones(['remove-sample'], environment);
    expect([before.code, before.err]).toEqual([
      1,
      'The database is not up to date: run “npm run zones -- migrate” (or “npm start” once) first.\n',
    ]);
    expect((await runZones(['migrate'], environment)).out).toMatch(/^Migrated: 0001-/);
    expect((await runZones(['migrate'], environment)).out).toBe('The database is up to date.\n');
  });

  test('a release is verified against what stands in the database, and one changed digit is seen', async () => {
    const environment = copyDatabase();
    const id = 'lam-dong-sample-2017-09-25';
    const sound = await runZones(['verify-release', id], environment);
    expect(sound).toMatchObject({ code: 0, err: '' });
    expect(sound.out).toMatch(/^Release lam-dong-sample-2017-09-25 is as it was published: [0-9a-f]{64}\n$/);
    const writer = await openWriter(addressIn(environment));
    const row = await writer.db
      .selectFrom('published_target')
      .selectAll()
      .where('release_id', '=', id)
      .executeTakeFirstOrThrow();
    await writer.db
      .updateTable('published_target')
      .set({ value: row.value + 1 })
      .where('release_id', '=', id)
      .where('ordinal', '=', row.ordinal)
      .execute();
    await writer.close();
    const changed = await runZones(['verify-release', id], environment);
    expect(changed.code).toBe(1);
    expect(changed.err).toMatch(/is not what was published: expected [0-9a-f]{64}, found [0-9a-f]{64}\.\n$/);
    expect((await runZones(['verify-release', 'nothing'], environment)).code).toBe(1);
  });

  test('the sample goes, for good, and the cited record stays', async () => {
    const environment = copyDatabase();
    expect((await runZones(['remove-sample'], environment)).out).toContain('Removed the board lam-dong-sample');
    expect((await runZones(['remove-sample'], environment)).out).toContain('is not there');
    const running = await startServer(environment);
    const { rows } = (await (await fetch(`${running.address}/api/v1/boards`)).json()) as { rows: { slug: string }[] };
    expect(rows.map(({ slug }) => slug)).toEqual(['lam-dong']);
    await stopServer(running);
    const reader = await openReader(addressIn(environment));
    expect((await listReleases(reader)).map(({ id }) => id)).toEqual(['lam-dong-2026-11-23']);
    await reader.close();
  });
});

describe('importing from the command line', () => {
  test('the file that was recorded before changes nothing', async () => {
    const environment = copyDatabase();
    const before = await readContent(environment, SAMPLE);
    const { code, out, err } = await runZones(['import', WORKBOOK, '--board', SAMPLE], environment);
    expect([code, err.includes('ERROR')]).toEqual([0, false]);
    expect(out).toMatch(/^Recorded: 0 added, 0 changed, \d+ unchanged\.\n$/);
    expect(await readContent(environment, SAMPLE)).toEqual(before);
  });

  test('a dry run says sheet, row and column of all that would be added, and writes nothing', async () => {
    const environment = await makeEmptyBoard();
    const { code, out, err } = await runZones(['import', WORKBOOK, '--board', SAMPLE, '--dry-run'], environment);
    expect([code, err.includes('ERROR')]).toEqual([0, false]);
    const lines = out.trimEnd().split('\n');
    expect(lines.at(-1)).toMatch(/^Dry run; nothing was written: \d{3,} added, 0 changed, 0 unchanged\.$/);
    const spent = /^added\tCông trình, row \d+, column [A-Z]+\tloc-son public_capital_disbursed 2017-Q1 LS-\d\d .+: \d/;
    expect(lines.filter((line) => spent.test(line)).length).toBeGreaterThan(3);
    expect((await readContent(environment, SAMPLE)).observations).toEqual([]);
  });

  test('a figure that differs without a reason stops the file, with its place and both values', async () => {
    const environment = copyDatabase();
    const writer = await openWriter(addressIn(environment));
    const [old] = (await getBoardContent(writer, SAMPLE)).observations.filter(
      ({ zone, metric, period }) => zone === 'loc-son' && metric === 'projects_licensed' && period === '2017-Q1',
    );
    if (old === undefined) throw new Error('The sample states the projects licensed in the first quarter');
    const { id: _id, recordedAt: _at, supersededBy: _by, ...statement } = old;
    const place = { sheet: 'Thực hiện', row: 5, column: 'E' };
    const revision = { reason: 'C', note: 'Counted twice' } as const;
    const batch = { ...emptyBatch(), observations: [{ ...statement, value: 77, place, revision }] };
    const file = { fileName: 'a.xlsx', sha256: '0'.repeat(64), recordedAt: '2018-01-16T00:00:00Z' };
    await recordImport(writer, SAMPLE, batch, file);
    await writer.close();
    const before = await readContent(environment, SAMPLE);
    const { code, err } = await runZones(['import', WORKBOOK, '--board', SAMPLE], environment);
    expect(code).toBe(1);
    expect(err).toMatch(/^ERROR: Sheet “Thực hiện”, row \d+, column [A-Z]+: .*77/m);
    expect(await readContent(environment, SAMPLE)).toEqual(before);
  });

  test('the answer is JSON when asked for', async () => {
    const { code, out } = await runZones(
      ['import', WORKBOOK, '--board', SAMPLE, '--dry-run', '--json'],
      copyDatabase(),
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ accepted: true, counts: { added: 0, changed: 0 } });
  });

  test('a file that is none of ours is refused in one sentence, in the language of the terminal, and nothing is written', async () => {
    const environment = copyDatabase();
    const before = await readContent(environment, SAMPLE);
    const damaged = join(makeFolder(), 'damaged.xlsx');
    writeFileSync(damaged, readFileSync(WORKBOOK).subarray(0, 5000));
    const english = await runZones(['import', damaged, '--board', SAMPLE], environment);
    const vietnamese = await runZones(['import', damaged, '--board', SAMPLE], { ...environment, LANG: 'vi_VN.UTF-8' });
    expect([english.code, english.out, vietnamese.code]).toEqual([1, '', 1]);
    expect(english.err).toMatch(/^ERROR: \S.+\nThe file is refused; nothing was written\.\n$/);
    expect(vietnamese.err).toMatch(/^LỖI: \S.+\nKhông nhận tệp này; chưa ghi gì\.\n$/);
    expect(await readContent(environment, SAMPLE)).toEqual(before);
  });

  test('an unknown board and a missing file are refused by name', async () => {
    const environment = copyDatabase();
    expect(await runZones(['import', WORKBOOK, '--board', 'nowhere'], environment)).toMatchObject({
      code: 1,
      err: 'There is no board “nowhere”; there are: lam-dong-sample, lam-dong.\n',
    });
    expect(await runZones(['import', '/nowhere.xlsx'], environment)).toMatchObject({
      code: 1,
      err: 'There is no file /nowhere.xlsx.\n',
    });
  });

  test('a template is written once, and is refused while nothing is filled in', async () => {
    const environment = copyDatabase();
    const file = join(makeFolder(), 'plan.xlsx');
    const args = ['template', '--board', SAMPLE, '--year', '2018', '--out', file];
    expect(await runZones(args, environment)).toEqual({ code: 0, out: `Wrote ${file}.\n`, err: '' });
    expect(existsSync(file)).toBe(true);
    expect(await runZones(args, environment)).toMatchObject({
      code: 1,
      err: `${file} is there already: choose another name.\n`,
    });
    const empty = await runZones(['import', file, '--board', SAMPLE], environment);
    expect(empty.code).toBe(1);
    expect(empty.err).toContain('nothing was written');
  });
});
