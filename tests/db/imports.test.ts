import { getBoardContent } from '@zones/db/boards/get-board-content';
import { recordBoard } from '@zones/db/boards/record-board';
import type { Writer } from '@zones/db/engines/engine';
import { recordImport } from '@zones/db/imports/record-import';
import { beforeEach, describe, expect, test } from 'vitest';
import { useBoardDatabase } from '../engines/board-database.ts';
import { engines } from '../engines/engines.ts';
import { forgetBoards } from './forget-boards.ts';
import {
  batchOf,
  CITED_BOARD,
  fileOf,
  lotOf,
  planOf,
  REPORTING_BOARD,
  sourceOf,
  stated,
  targetOf,
  worksOf,
  ZONES,
} from './sample-board.ts';

const BOARD = REPORTING_BOARD.slug;

/** How many rows stand in each table that a file can write. */
async function countRows({ db }: Writer): Promise<number[]> {
  const tables = ['import', 'source', 'observation', 'plan', 'target', 'lot', 'lot_evidence', 'works'] as const;
  const counts = tables.map((table) =>
    db
      .selectFrom(table)
      .select((all) => all.fn.countAll<number>().as('rows'))
      .executeTakeFirstOrThrow(),
  );
  return (await Promise.all(counts)).map(({ rows }) => rows);
}

describe.each(engines())('imports on $engine', (engine) => {
  const database = useBoardDatabase(engine);

  beforeEach(async () => {
    const { writer } = database();
    await forgetBoards(writer);
    await recordBoard(writer, REPORTING_BOARD, ZONES);
  });

  test('a file is recorded as it states, with the instant at which it came', async () => {
    const { writer } = database();
    const batch = batchOf({
      observations: [stated()],
      plans: [planOf('2017-original')],
      targets: [targetOf()],
      lots: [lotOf()],
      works: [worksOf()],
    });
    const outcome = await recordImport(writer, BOARD, batch, fileOf('09-14'));
    expect(outcome).toEqual({ importId: 'import-1', added: 6, changed: 0, unchanged: 0 });
    const content = await getBoardContent(writer, BOARD);
    expect(content.board).toEqual(REPORTING_BOARD);
    expect(content.zones).toEqual(ZONES);
    const { place: _, ...statement } = stated();
    const id = 'loc-son~public_capital_disbursed~2017-Q3~1';
    expect(content.observations).toEqual([
      { ...statement, id, recordedAt: '2017-09-14T07:00:00Z', supersededBy: null, revision: null },
    ]);
    expect(content.lots[0]?.industries).toEqual(['food', 'textile']);
    expect(content.lots[0]?.evidence.map(({ kind }) => kind)).toEqual(['handed-over', 'road']);
    expect(content.works[0]?.physical.map(({ percent }) => percent)).toEqual([10, 25]);
  });

  test('the same file twice writes nothing the second time', async () => {
    const { writer } = database();
    const batch = batchOf({
      observations: [stated(), stated({ zone: 'phu-hoi', metric: 'occupancy_of_cleared', value: 2 / 3 })],
      plans: [planOf('2017-original')],
      targets: [targetOf(), targetOf({ metric: 'disbursement_rate', value: 1 / 3 })],
      lots: [lotOf()],
      works: [worksOf()],
    });
    await recordImport(writer, BOARD, batch, fileOf('09-14'));
    const before = await countRows(writer);
    const outcome = await recordImport(writer, BOARD, batch, fileOf('09-20'));
    expect(outcome).toEqual({ importId: null, added: 0, changed: 0, unchanged: 8 });
    expect(await countRows(writer)).toEqual(before);
  });

  test('a corrected figure stands beside the one it replaces, with its reason', async () => {
    const { writer } = database();
    const revision = { reason: 'C', note: 'Nhập nhầm đơn vị' } as const;
    await recordImport(writer, BOARD, batchOf({ observations: [stated()] }), fileOf('09-14'));
    const corrected = batchOf({ observations: [stated({ value: 1_230_000_000, revision })] });
    const outcome = await recordImport(writer, BOARD, corrected, fileOf('09-20'));
    expect(outcome).toEqual({ importId: 'import-2', added: 0, changed: 1, unchanged: 1 });
    const { observations } = await getBoardContent(writer, BOARD);
    expect(observations.map(({ value, supersededBy, revision }) => ({ value, supersededBy, revision }))).toEqual([
      { value: 12_300_000_000, supersededBy: 'loc-son~public_capital_disbursed~2017-Q3~2', revision: null },
      { value: 1_230_000_000, supersededBy: null, revision },
    ]);
    expect(observations.map(({ recordedAt }) => recordedAt)).toEqual(['2017-09-14T07:00:00Z', '2017-09-20T07:00:00Z']);
  });

  test('a file that waited for another is never recorded before it', async () => {
    const { writer } = database();
    await recordImport(writer, BOARD, batchOf({ observations: [stated()] }), fileOf('09-20'));
    const revision = { reason: 'R1', note: 'Báo cáo bổ sung' } as const;
    const late = batchOf({ observations: [stated({ value: 1_230_000_000, revision })] });
    await recordImport(writer, BOARD, late, fileOf('09-14'));
    const { observations } = await getBoardContent(writer, BOARD);
    expect(observations.map(({ recordedAt }) => recordedAt)).toEqual(['2017-09-20T07:00:00Z', '2017-09-20T07:00:00Z']);
  });

  test('on a cited board what two sources say is kept side by side', async () => {
    const { writer } = database();
    await recordBoard(writer, CITED_BOARD, ZONES);
    const leased = (sourceKey: string, value: number) =>
      stated({ metric: 'land_leased', period: '2018-03', status: 'conflict', value, sourceKey });
    const batch = batchOf({
      sources: [sourceOf('N17'), sourceOf('M18')],
      observations: [leased('N17', 782_774), leased('M18', 760_720)],
    });
    await recordImport(writer, CITED_BOARD.slug, batch, fileOf('09-14'));
    const { observations } = await getBoardContent(writer, CITED_BOARD.slug);
    expect(observations.map(({ value, supersededBy }) => [value, supersededBy])).toEqual([
      [782_774, null],
      [760_720, null],
    ]);
  });

  test('a changed lot or works keeps its place and forgets its earlier evidence', async () => {
    const { writer } = database();
    const first = batchOf({ lots: [lotOf(), lotOf({ code: 'CN8' })], works: [worksOf(), worksOf({ code: 'LS-02' })] });
    await recordImport(writer, BOARD, first, fileOf('09-14'));
    const changed = batchOf({
      lots: [lotOf({ industries: ['tea'], evidence: [] })],
      works: [worksOf({ physical: [{ quarter: '2017-Q3', percent: 40, illustrative: true }] })],
    });
    expect(await recordImport(writer, BOARD, changed, fileOf('09-20'))).toMatchObject({ added: 0, changed: 2 });
    const { lots, works } = await getBoardContent(writer, BOARD);
    expect(lots.map(({ code, industries, evidence }) => [code, industries, evidence.length])).toEqual([
      ['CN7', ['tea'], 0],
      ['CN8', ['food', 'textile'], 2],
    ]);
    expect(works.map(({ code, physical }) => [code, physical.map(({ percent }) => percent)])).toEqual([
      ['LS-01', [40]],
      ['LS-02', [10, 25]],
    ]);
  });

  test('a file that points at something unknown leaves nothing behind', async () => {
    const { writer } = database();
    const before = await countRows(writer);
    const cases = [
      batchOf({ observations: [stated({ sourceKey: 'N99' })] }),
      batchOf({ observations: [stated({ works: 'LS-99', funding: 'local-budget' })] }),
      batchOf({ targets: [targetOf()] }),
      batchOf({ lots: [lotOf({ zone: 'tan-rai' })] }),
    ];
    for (const batch of cases) {
      await expect(recordImport(writer, BOARD, batch, fileOf('09-14'))).rejects.toMatchObject({ code: 'foreign-key' });
      expect(await countRows(writer)).toEqual(before);
    }
  });

  test('an observation without value and without absence, or with both, is refused by the database itself', async () => {
    const { writer } = database();
    const neither = batchOf({ observations: [stated({ value: null, status: null })] });
    const both = batchOf({ observations: [stated({ absence: 'not-reported' })] });
    const unsure = batchOf({ observations: [stated({ status: null })] });
    for (const batch of [neither, both, unsure]) {
      await expect(recordImport(writer, BOARD, batch, fileOf('09-14'))).rejects.toMatchObject({ code: 'check' });
    }
  });

  test('a number or text that would read back changed is refused with its column', async () => {
    const { writer } = database();
    const refused = (batch: Parameters<typeof recordImport>[2]) =>
      expect(recordImport(writer, BOARD, batch, fileOf('09-14'))).rejects;
    const tooLarge = batchOf({ observations: [stated({ value: 2 ** 53 })] });
    await refused(tooLarge).toMatchObject({
      code: 'unstorable',
      message: expect.stringContaining('observation.value'),
    });
    await refused(batchOf({ observations: [stated({ value: 0.5 })] })).toMatchObject({ code: 'unstorable' });
    await refused(batchOf({ lots: [lotOf({ note: 'a\0b' })] })).toMatchObject({ code: 'unstorable' });
    await refused(batchOf({ lots: [lotOf({ note: '\uD83D' })] })).toMatchObject({ code: 'unstorable' });
  });

  test('two files that arrive at once are recorded one after the other', async () => {
    const { writer } = database();
    const files = ['2017-Q1', '2017-Q2', '2017-Q3'].map((period) => batchOf({ observations: [stated({ period })] }));
    const outcomes = await Promise.all(files.map((batch) => recordImport(writer, BOARD, batch, fileOf('09-14'))));
    expect(outcomes.map(({ importId }) => importId).sort()).toEqual(['import-1', 'import-2', 'import-3']);
    expect((await getBoardContent(writer, BOARD)).observations).toHaveLength(3);
  });

  test('an unknown board is named', async () => {
    const { writer } = database();
    const attempt = recordImport(writer, 'dong-nai', batchOf({}), fileOf('09-14'));
    await expect(attempt).rejects.toMatchObject({ code: 'board-not-found', message: 'There is no board "dong-nai".' });
  });

  test('more rows than one statement can carry arrive complete and in order', async () => {
    const { writer } = database();
    const years = Array.from({ length: 4000 }, (_, index) => stated({ period: String(1000 + index), value: index }));
    await recordImport(writer, BOARD, batchOf({ observations: years }), fileOf('09-14'));
    const { observations } = await getBoardContent(writer, BOARD);
    expect(observations.map(({ value }) => value)).toEqual(years.map(({ value }) => value));
  });
});
