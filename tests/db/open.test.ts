import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordBoard } from '@zones/db/boards/record-board';
import { openReader, openWriter } from '@zones/db/engines/open';
import { sumOf } from '@zones/db/engines/sum';
import { migrate } from '@zones/db/migrations/migrate';
import { sql } from 'kysely';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { useBoardDatabase } from '../engines/board-database.ts';
import { engines, runAsAdministrator } from '../engines/engines.ts';
import { REPORTING_BOARD, ZONES } from './sample-board.ts';

const of = (name: string) => engines().filter(({ engine }) => engine === name);

describe.each(engines())('numbers on $engine', (engine) => {
  const database = useBoardDatabase(engine);

  test('are numbers, also when they are counted and summed', async () => {
    const { writer } = database();
    await recordBoard(writer, REPORTING_BOARD, ZONES);
    const query = writer.db
      .selectFrom('zone')
      .select((zone) => [
        zone.fn.countAll<number>().as('zones'),
        sumOf(zone.ref('position')).as('positions'),
        sumOf(sql<number>`9007199254740991 * 0 + case when position = 1 then 9007199254740991 else 0 end`).as(
          'largest',
        ),
      ]);
    expect(await query.execute()).toEqual([{ zones: 2, positions: 3, largest: Number.MAX_SAFE_INTEGER }]);
    expect(await query.where('slug', '=', 'none').execute()).toEqual([{ zones: 0, positions: 0, largest: 0 }]);
  });
});

describe('a database file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zones-open-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is made with its folders, and survives a power cut', async () => {
    const writer = await openWriter(`sqlite:${join(folder, 'a', 'b', 'zones.db')}`);
    const pragma = async (name: string) => (await sql.raw(`pragma ${name}`).execute(writer.db)).rows;
    expect(await pragma('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await pragma('synchronous')).toEqual([{ synchronous: 2 }]);
    expect(await pragma('foreign_keys')).toEqual([{ foreign_keys: 1 }]);
    expect(await pragma('busy_timeout')).toEqual([{ timeout: 5000 }]);
    await writer.close();
  });

  test('that is something else, or cannot be made, is named', async () => {
    const path = join(folder, 'report.db');
    writeFileSync(path, 'Báo cáo 9 tháng, không phải cơ sở dữ liệu. '.repeat(40));
    const unavailable = (part: string) => ({ code: 'unavailable', message: expect.stringContaining(part) });
    await expect(openWriter(`sqlite:${path}`)).rejects.toMatchObject(unavailable(path));
    await expect(openWriter(`sqlite:${join(path, 'zones.db')}`)).rejects.toMatchObject(unavailable('folder'));
    await expect(openWriter(`sqlite:${folder}`)).rejects.toMatchObject(unavailable(folder));
  });

  test("is not made by the public's handle", async () => {
    const attempt = openReader(`sqlite:${join(folder, 'none.db')}`);
    await expect(attempt).rejects.toMatchObject({ code: 'unavailable' });
  });

  test.each(of('sqlite'))('that another writer holds is busy, and nothing is written', async (engine) => {
    const made = await engine.createDatabase();
    const [first, second] = [await openWriter(made.url), await openWriter(made.url)];
    await migrate(first);
    await sql`pragma busy_timeout = 0`.execute(second.db);
    await first.db.transaction().execute(async () => {
      await expect(recordBoard(second, REPORTING_BOARD, ZONES)).rejects.toMatchObject({ code: 'busy' });
    });
    await recordBoard(second, REPORTING_BOARD, ZONES);
    await first.close();
    await second.close();
    await made.drop();
  });

  test.each(of('sqlite'))('is read while another handle writes', async (engine) => {
    const made = await engine.createDatabase();
    const writer = await openWriter(made.url);
    await migrate(writer);
    const reader = await openReader(made.url);
    await writer.db.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('published_release').execute();
      expect(await reader.db.selectFrom('published_release').selectAll().execute()).toEqual([]);
    });
    await reader.close();
    await writer.close();
    await made.drop();
  });
});

describe('a PostgreSQL server', () => {
  test('that is not there is named without its password', async () => {
    const attempt = openWriter('postgres://board:secret@127.0.0.1:1/zones');
    await expect(attempt).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('127.0.0.1:1/zones'),
    });
    await expect(attempt).rejects.not.toThrow('secret');
  });

  test('without the database says so', async () => {
    const url = new URL(inject('postgresUrl'));
    url.pathname = '/no_such_database';
    await expect(openWriter(url.href)).rejects.toThrow('database "no_such_database" does not exist');
  });

  test.each(of('postgres'))('may restart while handles are idle', async (engine) => {
    const made = await engine.createDatabase();
    const writer = await openWriter(made.url);
    await migrate(writer);
    const reader = await openReader(made.url);
    const name = new URL(made.url).pathname.slice(1);
    await runAsAdministrator(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    const read = () => reader.db.selectFrom('published_release').selectAll().execute();
    await expect.poll(() => read().catch(() => 'broken')).toEqual([]);
    await expect(sql`select * from observation`.execute(reader.db)).rejects.toThrow('permission denied');
    await reader.close();
    await writer.close();
    await made.drop();
  });

  test.each(of('postgres'))('may go away while a handle is in the middle of its work', async (engine) => {
    const made = await engine.createDatabase();
    const writer = await openWriter(made.url);
    const read = () => sql<{ one: number }>`select 1 as one`.execute(writer.db);
    await writer.db.connection().execute(async (held) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(held);
      await runAsAdministrator(`select pg_terminate_backend(${rows[0]?.pid})`);
      await expect.poll(() => sql`select 1`.execute(held).catch(() => 'broken')).toBe('broken');
    });
    await expect
      .poll(() =>
        read()
          .then(({ rows }) => rows)
          .catch(() => 'broken'),
      )
      .toEqual([{ one: 1 }]);
    await writer.close();
    await made.drop();
  });

  test.each(of('postgres'))('never hands out a number that was rounded', async (engine) => {
    const made = await engine.createDatabase();
    const writer = await openWriter(made.url);
    const tooLarge = sql`select cast(9007199254740993 as bigint) as value`.execute(writer.db);
    await expect(tooLarge).rejects.toThrow('9007199254740993');
    expect((await sql`select cast(9007199254740991 as bigint) as value`.execute(writer.db)).rows).toEqual([
      { value: Number.MAX_SAFE_INTEGER },
    ]);
    await writer.close();
    await made.drop();
  });
});
