import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CITED, expectRefused, type OpenedBoards, openBoards, SAMPLE } from './opened-board.ts';
import { editWorkbook, getSheet, locate, setCell, writeSmallWorkbook } from './small-workbook.ts';

let boards: OpenedBoards;
let small: Uint8Array;
beforeAll(async () => {
  boards = await openBoards();
  small = await writeSmallWorkbook();
});
afterAll(() => boards.close());

/** What a board knows, without the instants and files of its recording. */
async function importedBy(bytes: Uint8Array): Promise<{ records: unknown; findings: unknown }> {
  const fresh = await openBoards();
  const { findings } = await fresh.import(bytes);
  const records = await fresh.content();
  await fresh.close();
  return { records, findings };
}

describe('a workbook that is not this template is refused', () => {
  test('somebody else’s workbook', async () => {
    const foreign = await writeXlsx({
      sheets: [
        {
          name: 'Sheet1',
          rows: [
            ['Khu', 'Quý'],
            ['Lộc Sơn', 1],
          ],
        },
      ],
    });
    expect(await expectRefused(boards, foreign)).toMatchObject({ rule: 'workbook.foreign', place: null });
  });

  test('another version of the template', async () => {
    const later = await editWorkbook(small, (sheets) => {
      setCell(sheets, { sheet: 'Danh mục', code: 'template.version' }, '2');
      return undefined;
    });
    expect(await expectRefused(boards, later)).toMatchObject({
      rule: 'workbook.other-version',
      params: { version: '2' },
    });
  });

  test('the workbook of another board', async () => {
    expect(await expectRefused(boards, small, CITED)).toMatchObject({
      rule: 'workbook.other-board',
      params: { found: SAMPLE, expected: CITED },
    });
  });

  test('a sheet that was deleted or renamed', async () => {
    const without = await editWorkbook(small, (sheets) => sheets.filter(({ name }) => name !== 'Quỹ đất'));
    expect(await expectRefused(boards, without)).toMatchObject({
      rule: 'workbook.missing-sheet',
      params: { sheet: 'Quỹ đất' },
    });
  });

  test('a hidden code row that was deleted', async () => {
    const without = await editWorkbook(small, (sheets) => {
      const sheet = getSheet(sheets, 'Nguồn');
      sheet.rows.splice(locate(sheet, 'source.key').codeRow, 1);
      return undefined;
    });
    expect(await expectRefused(boards, without)).toMatchObject({ rule: 'workbook.missing-table' });
  });

  test('wrong codes: the finding names the cell, and the column that is now missing', async () => {
    const wrong = await editWorkbook(small, (sheets) => {
      const sheet = getSheet(sheets, 'Thực hiện');
      const { codeRow, column } = locate(sheet, 'actual.value');
      const codes = sheet.rows[codeRow];
      if (codes) codes[column] = 'actual.valeu';
      return undefined;
    });
    const first = await expectRefused(boards, wrong);
    expect(first).toMatchObject({
      rule: 'workbook.unknown-column',
      place: { sheet: 'Thực hiện', row: 7, column: 'E' },
      params: { code: 'actual.valeu' },
    });
    const { findings } = await boards.import(wrong);
    expect(findings.map(({ rule }) => rule)).toContain('workbook.missing-column');
  });

  test('a column that is there twice', async () => {
    const twice = await editWorkbook(small, (sheets) => {
      const sheet = getSheet(sheets, 'Nguồn');
      sheet.rows[locate(sheet, 'source.key').codeRow]?.push('source.key');
      return undefined;
    });
    expect(await expectRefused(boards, twice)).toMatchObject({ rule: 'workbook.repeated-column' });
  });

  test('a template in which nothing is filled in', async () => {
    const empty = await editWorkbook(small, (sheets) =>
      sheets.map((sheet) => (sheet.name === 'Danh mục' ? sheet : { ...sheet, rows: sheet.rows.map(keepCodes) })),
    );
    expect(await expectRefused(boards, empty)).toMatchObject({ rule: 'workbook.nothing-filled' });
  });
});

const keepCodes = <T>(row: T[]): T[] => (String(row[0] ?? '').startsWith('#') ? row : row.map(() => null as T));

describe('a workbook that a person has rearranged says the same', () => {
  let expected: Awaited<ReturnType<typeof importedBy>>;
  beforeEach(async () => {
    expected ??= await importedBy(small);
  });

  test('as it was written', () => {
    expect(expected.findings).toEqual([]);
  });

  test('with columns moved', async () => {
    const moved = await editWorkbook(small, (sheets) =>
      sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => Array.from({ length: 40 }, (_, column) => row[column] ?? null).reverse()),
      })),
    );
    expect(await importedBy(moved)).toEqual(expected);
  });

  test('with rows moved down, blank rows between, and titles merged', async () => {
    const spread = await editWorkbook(small, (sheets) =>
      sheets.map((sheet) => ({
        ...sheet,
        merges: [{ startRow: 0, startCol: 1, endRow: 1, endCol: 4 }],
        rows: [[null, 'Ban Quản lý các khu công nghiệp'], [], ...sheet.rows.flatMap((row) => [row, [], [null, null]])],
      })),
    );
    expect(await importedBy(spread)).toEqual(expected);
  });

  test('with optional columns deleted and sheets of its own added', async () => {
    const slim = await editWorkbook(small, (sheets) => {
      const sheet = getSheet(sheets, 'Thực hiện');
      const { column } = locate(sheet, 'actual.locator');
      for (const row of sheet.rows) row.splice(column, 1);
      return [...sheets, { ...sheet, name: 'Nháp', rows: [['=1+1', '#REF!']] }];
    });
    expect(await importedBy(slim)).toEqual(expected);
  });

  test('with text as macOS types it (NFD), sheet names too', async () => {
    const decomposed = await editWorkbook(small, (sheets) =>
      sheets.map((sheet) => ({
        ...sheet,
        name: sheet.name.normalize('NFD'),
        rows: sheet.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.normalize('NFD') : cell))),
      })),
    );
    expect(await importedBy(decomposed)).toEqual(expected);
  });
});
