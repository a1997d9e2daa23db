import type { Finding } from '@zones/core/quality/finding';
import { formatFinding } from '@zones/core/quality/finding-words';
import type { CellValue } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectRefused, type OpenedBoards, openBoards } from './opened-board.ts';
import {
  type CellChange,
  editWorkbook,
  FIRST_ROW,
  getSheet,
  locate,
  SMALL_ROWS,
  withCells,
  writeSmallWorkbook,
} from './small-workbook.ts';

let boards: OpenedBoards;
beforeAll(async () => {
  boards = await openBoards();
});
afterAll(() => boards.close());

const rulesByRow = (findings: readonly Finding[]) => findings.map(({ rule, place }) => [place?.row ?? null, rule]);

/** Ten ledger rows of their own dates, whose planned area a test types over. */
const [land] = SMALL_ROWS.land;
const DATES = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'].map((month) => `2016-${month}`);
const LEDGER = { land: DATES.map((period) => ({ ...land, period })) };
const planned = (index: number, cell: CellValue): CellChange => ({
  sheet: 'Quỹ đất',
  code: 'land.land_planned',
  index,
  cell,
});

describe('numbers', () => {
  test('are read in the spelling that they were typed in', async () => {
    const cells = [77.9, '77,9', '77.9', '1.234,5', '1,234.5', '1 234,5', '0,572', ' 77,90 ', 70.1 + 7.8, '1.234.567'];
    const bytes = await withCells(
      cells.map((cell, index) => planned(index, cell)),
      LEDGER,
    );
    const { changes } = await boards.import(bytes, { dryRun: true });
    const read = DATES.map((date) => changes.find(({ key }) => key === `loc-son land_planned ${date}`)?.after);
    const values = [779_000, 779_000, 779_000, 12_345_000, 12_345_000, 12_345_000, 5_720, 779_000, 779_000];
    expect(read).toEqual([...values, 12_345_670_000].map((value) => `${value} actual illustrative [BC-1]`));
  });

  test('that cannot be read are refused, each with its cell', async () => {
    const cells = ['khoảng 78', '12.34.5', true, '=77+1', 77.90001, 1e300, '#REF!', '#VALUE!', '#N/A', '63.572'];
    const bytes = await withCells(
      cells.map((cell, index) => planned(index, cell)),
      LEDGER,
    );
    await expectRefused(boards, bytes);
    const { findings } = await boards.import(bytes);
    const rules = [
      ...Array(4).fill('not-a-number'),
      'too-precise',
      'number-too-large',
      ...Array(3).fill('excel-error'),
      'ambiguous-number',
    ];
    expect(rulesByRow(findings)).toEqual(rules.map((rule, index) => [FIRST_ROW + index, `workbook.${rule}`]));
    expect(findings.map(({ place }) => place?.column)).toEqual(Array(10).fill('D'));
  });

  test('that may mean two things are asked about', async () => {
    const found = await expectRefused(boards, await withCells([planned(0, '63.572')]));
    expect(found.place).toEqual({ sheet: 'Quỹ đất', row: 8, column: 'D' });
    expect(formatFinding(found, 'vi')).toContain('63 572 hay 63,572');
    expect(formatFinding(found, 'en')).toContain('63 572 or 63.572');
  });

  test('of things that are counted have no decimals', async () => {
    const count = { sheet: 'Thực hiện', code: 'actual.value', index: 0 };
    const { changes } = await boards.import(await withCells([{ ...count, cell: '1.234' }]), { dryRun: true });
    expect(changes.find(({ key }) => key === 'loc-son projects_licensed 2017-Q1')?.after).toContain('1234 actual');
    expect(await expectRefused(boards, await withCells([{ ...count, cell: 1.5 }]))).toMatchObject({
      rule: 'workbook.too-precise',
      params: { decimals: 0 },
    });
  });

  test('may be in another unit of the same kind, and in no other', async () => {
    const unit = { sheet: 'Thực hiện', code: 'actual.unit', index: 1 };
    const { changes } = await boards.import(await withCells([{ ...unit, cell: 'triệu đồng' }]), { dryRun: true });
    expect(changes.find(({ key }) => key === 'phu-hoi revenue_vnd 2017-Q1')?.after).toContain('650500000 estimate');
    expect(await expectRefused(boards, await withCells([{ ...unit, cell: 'triệu USD' }]))).toMatchObject({
      rule: 'workbook.other-unit',
      params: { expected: 'tỷ đồng, triệu đồng, đồng' },
    });
  });
});

describe('formulas', () => {
  const withFormula = async (value: CellValue) =>
    editWorkbook(await writeSmallWorkbook(), (sheets) => {
      const sheet = getSheet(sheets, 'Thực hiện');
      const { codeRow, column } = locate(sheet, 'actual.value');
      sheet.formulas.set(`${codeRow + 2},${column}`, { formula: 'SUM(1,2)', value });
      return undefined;
    });

  test('count by the result that the file keeps', async () => {
    const { changes } = await boards.import(await withFormula(651.25), { dryRun: true });
    expect(changes.find(({ key }) => key === 'phu-hoi revenue_vnd 2017-Q1')?.after).toContain('651250000000');
  });

  test('without a kept result are refused, never taken for 0', async () => {
    expect(await expectRefused(boards, await withFormula(null))).toMatchObject({
      rule: 'workbook.formula-without-value',
    });
  });

  test('written as text are refused', async () => {
    const texts = ['=HYPERLINK("http://example.com")', '@SUM(A1)', "=cmd|'/c calc'!A1"];
    const codes = ['source.title_vi', 'source.title_en', 'source.publisher_vi'];
    const bytes = await withCells(codes.map((code, index) => ({ sheet: 'Nguồn', code, cell: texts[index] ?? null })));
    await expectRefused(boards, bytes);
    const { findings } = await boards.import(bytes);
    expect(findings.map(({ rule }) => rule)).toEqual(Array(3).fill('workbook.formula-text'));
  });
});

describe('dates and periods', () => {
  const [report] = SMALL_ROWS.source;
  const sources = Array.from({ length: 7 }, (_, index) => ({ ...report, key: `BC-${index + 1}` }));
  const published = (index: number, cell: CellValue): CellChange => ({
    sheet: 'Nguồn',
    code: 'source.published_on',
    index,
    cell,
  });

  test('are read as dates, serials and text with the day first', async () => {
    const day = new Date('2017-09-25T00:00:00Z');
    const cells = [day, 43003, '25/09/2017', '25/9/2017', '25-09-2017', '25.09.2017', '2017-09-25'];
    const bytes = await withCells(
      cells.map((cell, index) => published(index, cell)),
      { source: sources },
    );
    const { changes, findings } = await boards.import(bytes, { dryRun: true });
    expect(findings).toEqual([]);
    const read = changes.flatMap(({ record, after }) =>
      record === 'source' ? (/publishedOn (\S+?)(?:;|$)/.exec(after)?.[1] ?? 'no date') : [],
    );
    expect(read).toEqual(Array(7).fill('2017-09-25'));
  });

  test('that are none are refused', async () => {
    const cells = ['09/25/2017', '31/02/2017', 'hôm qua', '2017', 12];
    const bytes = await withCells(
      cells.map((cell, index) => published(index, cell)),
      { source: sources },
    );
    await expectRefused(boards, bytes);
    const { findings } = await boards.import(bytes);
    expect(rulesByRow(findings)).toEqual(cells.map((_, index) => [FIRST_ROW + index, 'workbook.not-a-date']));
  });

  test('a period is a quarter, a month, a day or a year in any usual spelling', async () => {
    const cells = [
      '2017-q1',
      'Quý II/2017',
      'Q3/2017',
      '03/2016',
      '31/03/2015',
      new Date('2014-06-30T00:00:00Z'),
      2013,
    ];
    const bytes = await withCells(
      cells.map((cell, index) => ({ sheet: 'Quỹ đất', code: 'land.period', index, cell })),
      { land: LEDGER.land.slice(0, 7) },
    );
    const { changes } = await boards.import(bytes, { dryRun: true });
    const read = changes.filter(({ key }) => key.startsWith('loc-son land_leased')).map(({ key }) => key.split(' ')[2]);
    expect(read).toEqual(['2017-Q1', '2017-Q2', '2017-Q3', '2016-03', '2015-03-31', '2014-06-30', '2013']);
  });

  test('a date on the first of a month may be a whole month: it is asked about', async () => {
    const period = { sheet: 'Quỹ đất', code: 'land.period' };
    const first = await withCells([{ ...period, cell: new Date('2018-03-01T00:00:00Z') }]);
    expect(await expectRefused(boards, first)).toMatchObject({
      rule: 'workbook.day-or-month',
      params: { month: '2018-03', day: '01/03/2018' },
    });
    const none = await withCells([{ ...period, cell: 'quý V' }]);
    expect(await expectRefused(boards, none)).toMatchObject({ rule: 'workbook.not-a-period' });
  });
});
