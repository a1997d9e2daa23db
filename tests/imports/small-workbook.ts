import type { WorkbookRows } from '@zones/server/imports/workbook-rows';
import { writeWorkbook } from '@zones/server/imports/write-workbook';
import { type CellValue, readXlsx, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { SAMPLE, zonesOf } from './opened-board.ts';
import { SMALL_MEETINGS } from './small-meetings.ts';

const marked = { source: 'BC-1', illustrative: true };

/** A small complete workbook of the sample board: at least one row of every table. */
export const SMALL_ROWS = {
  source: [
    {
      key: 'BC-1',
      title_vi: 'Báo cáo quý I (dữ liệu mẫu)',
      title_en: 'Report of the first quarter (sample data)',
      publisher_vi: 'Ban Quản lý (mẫu)',
      publisher_en: 'Board (sample)',
      published_on: '2017-04-05',
      illustrative: true,
    },
  ],
  plan: [
    {
      id: '2017-original',
      year: 2017,
      kind: 'original',
      number: 'QĐ-MẪU',
      approved_on: '2016-12-20',
      deadline: '2018-01-31',
      authority_vi: 'Ban (mẫu)',
      authority_en: 'Board (sample)',
      ...marked,
    },
  ],
  target: [
    {
      plan: '2017-original',
      zone: 'loc-son',
      metric: 'projects_licensed',
      q1: 1,
      q2: 2,
      q3: 3,
      q4: 5,
      year: 5,
      ...marked,
    },
  ],
  actual: [
    { zone: 'loc-son', metric: 'projects_licensed', quarter: '2017-Q1', value: 2, status: 'actual', ...marked },
    {
      zone: 'phu-hoi',
      metric: 'revenue_vnd',
      quarter: '2017-Q1',
      value: 650.5,
      unit: 'tỷ đồng',
      status: 'estimate',
      ...marked,
    },
    { zone: 'phu-hoi', metric: 'exports_usd', quarter: '2017-Q1', absence: 'not-reported', ...marked },
  ],
  land: [{ zone: 'loc-son', period: '2017-Q1', land_cleared: 118.2, land_leased: 77.9, status: 'actual', ...marked }],
  ledger_note: [
    { zone: 'loc-son', period: '2017-Q1', kind: 'remark', text_vi: 'Ghi chú', text_en: 'Remark', source: 'BC-1' },
  ],
  lot: [
    {
      zone: 'loc-son',
      code: 'A1',
      block: 'A',
      area: 3.2,
      industries: 'wood, garment',
      'handed-over': '2016-06-30',
      ...marked,
    },
  ],
  works: [
    {
      zone: 'loc-son',
      code: 'LS-01',
      name_vi: 'Đường nội bộ',
      name_en: 'Internal roads',
      owner_vi: 'Công ty (mẫu)',
      owner_en: 'Company (sample)',
      total_investment: 42,
      obstacle: 'no-land',
      ...marked,
    },
  ],
  works_plan: [{ plan: '2017-original', zone: 'loc-son', works: 'LS-01', funding: 'local-budget', year: 4, ...marked }],
  disbursed: [
    {
      zone: 'loc-son',
      works: 'LS-01',
      funding: 'local-budget',
      quarter: '2017-Q1',
      value: 0.36,
      status: 'actual',
      ...marked,
    },
  ],
  physical: [{ zone: 'loc-son', works: 'LS-01', quarter: '2017-Q1', percent: 54, illustrative: true }],
  clearance: [
    {
      zone: 'loc-son',
      plan: 'BT1',
      name_vi: 'Phương án 1',
      name_en: 'Plan 1',
      stage: 'paid',
      as_of: '2017-03-31',
      households_total: 28,
      households_done: 20,
      ...marked,
    },
  ],
  ...SMALL_MEETINGS,
} as const satisfies WorkbookRows;

export async function writeSmallWorkbook(rows: WorkbookRows = {}): Promise<Uint8Array> {
  return writeWorkbook({
    board: SAMPLE,
    zones: zonesOf(SAMPLE),
    year: 2017,
    rows: { ...SMALL_ROWS, ...rows },
    spareRows: 2,
    title: 'Test',
    madeOn: '2017-04-05',
  });
}

/** A sheet as a person has it open: values by row and column, from 0. */
export interface OpenSheet {
  readonly name: string;
  rows: CellValue[][];
  readonly formulas: Map<string, { formula: string; value: CellValue }>;
  readonly merges: { startRow: number; startCol: number; endRow: number; endCol: number }[];
}

/** Opens a workbook, lets it be changed, and saves it again without any formatting. */
export async function editWorkbook(
  bytes: Uint8Array,
  edit: (sheets: OpenSheet[]) => OpenSheet[] | undefined,
): Promise<Uint8Array> {
  const book = await readXlsx(bytes);
  const opened = book.sheets.map(({ name, rows }): OpenSheet => ({ name, rows, formulas: new Map(), merges: [] }));
  const edited = edit(opened) ?? opened;
  const sheets = edited.map(
    ({ name, rows, formulas, merges }): WriteSheet => ({
      name,
      rows,
      merges,
      cells: new Map(
        [...formulas].map(([key, { formula, value }]) => [
          key,
          { value, type: 'formula', formula, formulaResult: value },
        ]),
      ),
    }),
  );
  return writeXlsx({ sheets });
}

export function getSheet(sheets: readonly OpenSheet[], name: string): OpenSheet {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** Where a column of a table stands: its row of codes and its place in it. */
export function locate(sheet: OpenSheet, code: string): { codeRow: number; column: number } {
  const codeRow = sheet.rows.findIndex((row) => row.includes(code));
  if (codeRow < 0) throw new Error(`No column ${code}`);
  return { codeRow, column: sheet.rows[codeRow]?.indexOf(code) ?? -1 };
}

/** Changes one cell: the `index`-th row under the codes of a table. */
export function setCell(
  sheets: readonly OpenSheet[],
  at: { sheet: string; code: string; index?: number },
  value: CellValue,
): void {
  const sheet = getSheet(sheets, at.sheet);
  const { codeRow, column } = locate(sheet, at.code);
  const row = sheet.rows[codeRow + 1 + (at.index ?? 0)];
  if (!row) throw new Error(`No row under ${at.code}`);
  while (row.length <= column) row.push(null);
  row[column] = value;
}

/** A cell typed over: the `index`-th row under a column's code. */
export interface CellChange {
  readonly sheet: string;
  readonly code: string;
  readonly index?: number;
  readonly cell: CellValue;
}

/** The small workbook, or one with other rows, with some cells typed over. */
export async function withCells(changes: readonly CellChange[], rows: WorkbookRows = {}): Promise<Uint8Array> {
  return editWorkbook(await writeSmallWorkbook(rows), (sheets) => {
    for (const { cell, ...at } of changes) setCell(sheets, at, cell);
    return undefined;
  });
}

/** The first row of figures in a table that stands alone on its sheet. */
export const FIRST_ROW = 8;
