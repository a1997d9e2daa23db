import { brotliCompressSync } from 'node:zlib';
import { freezeRelease } from '@zones/core/releases/freeze-release';
import { getBoardContent } from '@zones/db/boards/get-board-content';
import { recordBoard } from '@zones/db/boards/record-board';
import { looselyTyped } from '@zones/db/engines/loosely-typed';
import { recordImport } from '@zones/db/imports/record-import';
import { recordRelease } from '@zones/db/releases/record-release';
import { recordResponses } from '@zones/db/releases/responses';
import { verifyRelease } from '@zones/db/releases/verify-release';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { useBoardDatabase } from '../engines/board-database.ts';
import { engines } from '../engines/engines.ts';
import { batchOf, fileOf, lotOf, planOf, REPORTING_BOARD, stated, targetOf, worksOf, ZONES } from './sample-board.ts';

const ID = 'lam-dong-sample-2017-09-25';

/** Every column that is shown of a release or carries what is shown, with the columns that find one row of its table. */
const COLUMNS = {
  published_release: [
    ['id'],
    'board title_vi title_en cutoff published_at through plan_id sha256 counts format meeting_id',
  ],
  published_observation: [
    ['release_id', 'ordinal'],
    'ordinal id zone metric period from_date to_date works funding value status absence illustrative withheld source_key locator quote note cutoff recorded_at superseded_by revision_reason revision_note',
  ],
  published_target: [
    ['release_id', 'ordinal'],
    'ordinal plan_id zone metric works funding point value illustrative source_key',
  ],
  published_record: [['release_id', 'collection', 'ordinal'], 'collection ordinal content'],
  published_response: [['key'], 'key build content_type etag headers body body_br body_gzip sha256'],
} as const satisfies Readonly<Record<string, readonly [readonly string[], string]>>;

type Table = keyof typeof COLUMNS;
const CASES = Object.entries(COLUMNS).flatMap(([table, [, columns]]) =>
  columns.split(' ').map((column) => ({ table: table as Table, column })),
);

/** The smallest change that a column can hold: one more, the other flag, one other byte or letter, something for nothing. */
function change(column: string, value: unknown): unknown {
  if (column === 'illustrative' || column === 'withheld') return 1 - Number(value);
  if (column === 'ordinal') return Number(value) + 1000;
  if (column === 'format') return value === 1 ? 2 : 1;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return `${value.slice(0, -1)}${value.endsWith('1') ? '2' : '1'}`;
  if (value instanceof Uint8Array) return Uint8Array.from(value, (byte, index) => (index === 0 ? byte ^ 1 : byte));
  return column.startsWith('body') ? new Uint8Array([1]) : 'x';
}

describe.each(engines())('verifying a release on $engine', (engine) => {
  const database = useBoardDatabase(engine);

  beforeAll(async () => {
    const { writer } = database();
    const slug = REPORTING_BOARD.slug;
    await recordBoard(writer, REPORTING_BOARD, ZONES);
    const first = batchOf({
      observations: [stated({ works: 'LS-01', funding: 'local-budget' })],
      plans: [planOf('2017-original')],
      targets: [targetOf()],
      lots: [lotOf()],
      works: [worksOf()],
    });
    await recordImport(writer, slug, first, fileOf('09-14'));
    const content = freezeRelease(await getBoardContent(writer, slug), {
      ...{ id: ID, title: { vi: 'Hội nghị 9 tháng', en: 'Nine-month review' }, cutoff: '2017-09-14' },
      ...{ publishedAt: '2017-09-25T07:00:00Z', through: '2017-Q3', planId: '2017-original', meetingId: null },
    });
    await recordRelease(writer, content);
    const body = new TextEncoder().encode('{"rows":[]}');
    const kept = { key: '/api/v1/zones', releaseId: ID, build: 'a', contentType: 'application/json', etag: '"a"' };
    await recordResponses(writer, [{ ...kept, headers: {}, body, br: brotliCompressSync(body), gzip: null }]);
  });

  test('finds nothing changed where nothing was', async () => {
    const { expected, actual, changed } = await verifyRelease(database().reader, ID);
    expect([actual, changed]).toEqual([expected, []]);
  });

  test.each(CASES)('sees one change in $table.$column', async ({ table, column }) => {
    const { writer, reader } = database();
    const row = await looselyTyped(writer.db).selectFrom(table).selectAll().executeTakeFirstOrThrow();
    const changed = change(column, row[column]);
    const [keys] = COLUMNS[table];
    const set = (value: unknown, at: Readonly<Record<string, unknown>>) => {
      const found = keys.map((key) => sql`${sql.ref(key)} = ${at[key]}`);
      const where = sql.join(found, sql` and `);
      return sql`update ${sql.table(table)} set ${sql.ref(column)} = ${value} where ${where}`.execute(writer.db);
    };
    const tampered = await set(changed, row).then(
      () => true,
      () => false,
    );
    // What a constraint of the table does not let happen needs no proof.
    if (!tampered) return;
    const verified = await verifyRelease(reader, ID).then(
      ({ expected, actual, changed: also }) => (expected === actual && also.length === 0 ? 'sound' : 'changed'),
      ({ code }) => code,
    );
    await set(row[column], { ...row, [column]: changed });
    expect(['changed', 'damaged']).toContain(verified);
    const again = await verifyRelease(reader, ID);
    expect([again.actual, again.changed]).toEqual([again.expected, []]);
  });
});
