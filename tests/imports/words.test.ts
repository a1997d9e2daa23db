import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectRefused, type OpenedBoards, openBoards } from './opened-board.ts';
import { type CellChange, FIRST_ROW, SMALL_ROWS, withCells, writeSmallWorkbook } from './small-workbook.ts';

let boards: OpenedBoards;
beforeAll(async () => {
  boards = await openBoards();
});
afterAll(() => boards.close());

describe('text', () => {
  const title = (cell: string): CellChange => ({ sheet: 'Nguồn', code: 'source.title_vi', cell });

  test('in an old encoding is refused in one sentence that says how to convert it', async () => {
    const publisher = { sheet: 'Nguồn', code: 'source.publisher_vi', cell: 'Ban qu¶n lý khu c«ng nghiÖp' };
    const found = await expectRefused(
      boards,
      await withCells([title('B¸o c¸o quý III cña Khu c«ng nghiÖp'), publisher]),
    );
    expect(found).toMatchObject({ rule: 'workbook.legacy-font', params: { encoding: 'TCVN3' } });
    const vni = await withCells([title('Khu coâng nghieäp Loäc Sôn')]);
    const { findings } = await boards.import(vni);
    expect(findings).toMatchObject([{ rule: 'workbook.legacy-font', params: { encoding: 'VNI' } }]);
  });

  test('with a character that turns the direction of writing is refused by its code', async () => {
    const found = await expectRefused(boards, await withCells([title('Báo \u202eoác 9 tháng')]));
    expect(found).toMatchObject({ rule: 'workbook.hidden-character', params: { code: 'U+202E' } });
  });

  test('longer than a page is refused', async () => {
    const found = await expectRefused(boards, await withCells([title('x'.repeat(2001))]));
    expect(found).toMatchObject({ rule: 'workbook.text-too-long', params: { length: 2001 } });
  });
});

describe('codes', () => {
  test('may be chosen by code, by words, or by both', async () => {
    const zones = ['LOC-SON', 'Khu công nghiệp Lộc Sơn (dữ liệu mẫu)', 'loc-son – Lộc Sơn'];
    const [land] = SMALL_ROWS.land;
    const bytes = await withCells(
      zones.map((cell, index) => ({ sheet: 'Quỹ đất', code: 'land.zone', index, cell })),
      { land: ['2016-01', '2016-02', '2016-03'].map((period) => ({ ...land, period })) },
    );
    const { accepted, findings } = await boards.import(bytes, { dryRun: true });
    expect(findings).toEqual([]);
    expect(accepted).toBe(true);
  });

  test('that no list has are refused, and land has a sheet of its own', async () => {
    const bytes = await withCells([
      { sheet: 'Thực hiện', code: 'actual.zone', index: 0, cell: 'tan-phu' },
      { sheet: 'Thực hiện', code: 'actual.metric', index: 1, cell: 'land_leased' },
      { sheet: 'Thực hiện', code: 'actual.absence', index: 2, cell: 'mất' },
      { sheet: 'Lô đất', code: 'lot.industries', cell: 'wood, rockets' },
      { sheet: 'Lô đất', code: 'lot.illustrative', cell: 'có thể' },
      { sheet: 'Công trình', code: 'disbursed.funding', cell: 'gift' },
      { sheet: 'Công trình', code: 'disbursed.status', cell: 'chắc chắn' },
      { sheet: 'Bồi thường GPMB', code: 'clearance.stage', cell: 'xong' },
    ]);
    await expectRefused(boards, bytes);
    const { findings } = await boards.import(bytes);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['workbook.unknown-code']));
    expect(findings.map(({ params }) => params.text).sort()).toEqual(
      ['tan-phu', 'land_leased', 'mất', 'rockets', 'có thể', 'gift', 'xong'].sort(),
    );
  });

  test('that cannot stand in an address are refused', async () => {
    const bytes = await withCells([{ sheet: 'Nguồn', code: 'source.key', cell: 'Báo cáo 1' }]);
    expect(await expectRefused(boards, bytes)).toMatchObject({ rule: 'workbook.bad-key' });
  });
});

describe('half-filled rows', () => {
  test('are refused, each with what it lacks', async () => {
    const [figure] = SMALL_ROWS.actual;
    const columns = ['zone', 'quarter', 'status', 'source', 'value'];
    const quarters = ['2016-Q1', '2016-Q2', '2016-Q3', '2016-Q4', '2017-Q1'];
    const bytes = await withCells(
      columns.map((column, index) => ({ sheet: 'Thực hiện', code: `actual.${column}`, index, cell: null })),
      { actual: quarters.map((quarter) => ({ ...figure, quarter })) },
    );
    await expectRefused(boards, bytes);
    const { findings } = await boards.import(bytes);
    const lacks = [...Array(4).fill('workbook.missing-cell'), 'workbook.no-value'];
    expect(findings.map(({ place, rule }) => [place?.row, rule])).toEqual(
      lacks.map((rule, index) => [FIRST_ROW + index, rule]),
    );
  });

  test('a figure and a reason for its absence cannot both stand', async () => {
    const bytes = await withCells([{ sheet: 'Thực hiện', code: 'actual.absence', cell: 'not-yet-due' }]);
    expect(await expectRefused(boards, bytes)).toMatchObject({ rule: 'workbook.value-and-absence' });
  });

  test('a row that repeats another is refused with the row that it repeats', async () => {
    const [first] = SMALL_ROWS.actual;
    const twice = await writeSmallWorkbook({ actual: [first, first] });
    expect(await expectRefused(boards, twice)).toMatchObject({ rule: 'workbook.repeated-row', params: { row: 8 } });
  });

  test('a source that neither the file nor the board has is refused, and keeps the good rows out too', async () => {
    const bytes = await withCells([{ sheet: 'Thực hiện', code: 'actual.source', cell: 'BC-99' }]);
    expect(await expectRefused(boards, bytes)).toMatchObject({ rule: 'unknown-source' });
    expect((await boards.content()).observations).toEqual([]);
  });
});
