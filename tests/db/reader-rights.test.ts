import { recordBoard } from '@zones/db/boards/record-board';
import type { Reader } from '@zones/db/engines/engine';
import { openReader, openWriter } from '@zones/db/engines/open';
import { migrate } from '@zones/db/migrations/migrate';
import { listReleases } from '@zones/db/releases/read-release';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { useBoardDatabase } from '../engines/board-database.ts';
import { engines, runAsAdministrator } from '../engines/engines.ts';
import { REPORTING_BOARD, ZONES } from './sample-board.ts';

/** Never run: the compiler is the test. */
export function draftsAreNotAmongTheReadersTables({ db }: Reader): unknown[] {
  return [
    // @ts-expect-error the public's handle does not know observations
    db.selectFrom('observation'),
    // @ts-expect-error nor boards
    db.selectFrom('board'),
    // @ts-expect-error nor lots
    db.selectFrom('lot'),
    db.selectFrom('published_observation'),
  ];
}

/** Never run: the compiler is the test. */
export function readerIsNoWriter(reader: Reader): unknown {
  // @ts-expect-error what takes a writer must not be given the public's handle
  return recordBoard(reader, REPORTING_BOARD, ZONES);
}

describe.each(engines())("the public's handle on $engine", (engine) => {
  const database = useBoardDatabase(engine);

  test('reads releases', async () => {
    expect(await listReleases(database().reader)).toEqual([]);
  });

  test('cannot write, not even published tables', async () => {
    const { reader } = database();
    const statements = [
      sql`insert into published_record values ('r', 'zones', 0, '{}')`,
      sql`delete from published_release`,
      sql`update published_release set sha256 = ''`,
      sql`create table mine (id text)`,
    ];
    for (const statement of statements) {
      await expect(statement.execute(reader.db)).rejects.toThrow(/read-?only|permission denied/i);
    }
  });

  test('sees of the drafts no more than its rights allow', async () => {
    const { reader } = database();
    const attempt = sql`select * from observation`.execute(reader.db);
    if (engine.engine === 'postgres') await expect(attempt).rejects.toThrow('permission denied for table observation');
    // SQLite knows no rights within a file: there the handle's type keeps the drafts out of reach.
    else expect((await attempt).rows).toEqual([]);
  });
});

/** As the sentence asks, unless another suite's migration has made the role on this server. */
const CREATE_ROLE = `do $$ begin
  create role zones_public nologin;
exception when duplicate_object then null;
end $$`;

describe('the role of the public on PostgreSQL', () => {
  const postgres = engines().filter(({ engine }) => engine === 'postgres');

  test.each(postgres)('may read the published tables and nothing else', async (engine) => {
    const made = await engine.createDatabase();
    const writer = await openWriter(made.url);
    await migrate(writer);
    const granted = await sql<{ table: string; right: string }>`
      select table_name as "table", privilege_type as "right" from information_schema.role_table_grants
      where grantee = 'zones_public' order by table_name collate "C"`.execute(writer.db);
    expect(granted.rows).toEqual(
      ['migration', 'observation', 'record', 'release', 'response', 'target'].map((name) => ({
        table: `published_${name}`,
        right: 'SELECT',
      })),
    );
    await writer.close();
    await made.drop();
  });

  test.each(postgres)('is asked for in a sentence when the user may not make or take it', async (engine) => {
    const made = await engine.createDatabase();
    const user = `plain_${new URL(made.url).pathname.slice(1)}`;
    await runAsAdministrator(`create role ${user} login nocreaterole`);
    const owned = await openWriter(made.url);
    await sql.raw(`grant all on schema public to ${user}`).execute(owned.db);
    await owned.close();
    const url = new URL(made.url);
    url.username = user;
    const writer = await openWriter(url.href);
    await expect(migrate(writer)).rejects.toMatchObject({
      code: 'denied',
      message: expect.stringContaining(`CREATE ROLE zones_public NOLOGIN; GRANT zones_public TO "${user}"`),
    });
    await expect(openReader(url.href)).rejects.toMatchObject({ code: 'denied' });
    await runAsAdministrator(`${CREATE_ROLE}; grant zones_public to ${user}`);
    expect(await migrate(writer)).toEqual([]);
    const reader = await openReader(url.href);
    expect(await listReleases(reader)).toEqual([]);
    await expect(sql`select * from observation`.execute(reader.db)).rejects.toThrow('permission denied');
    await reader.close();
    await writer.close();
    await made.drop();
    await runAsAdministrator(`drop role ${user}`);
  });
});
