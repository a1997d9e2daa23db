import type { Finding } from '@zones/core/quality/finding';
import type { WorkbookRule } from '@zones/core/quality/workbook-finding-words';
import { columnLetter, type Grid, type GridBook, type GridCell } from './grid.ts';
import {
  bothWords,
  OPTIONAL_SHEETS,
  SHEET_NAMES,
  TABLES,
  type TableCode,
  type TableTemplate,
} from './template-catalogue.ts';

export interface FoundRow {
  /** As the person sees it, from 1. */
  readonly number: number;
  readonly cells: readonly GridCell[];
}

export interface FoundTable {
  readonly code: TableCode;
  readonly sheet: string;
  /** Column code to its place in a row, wherever the person moved it. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly FoundRow[];
}

const CODE = /^([a-z_]+)\.([a-z0-9_-]+)$/;
/** In the hidden first column: rows of the template itself (titles, headers, units). */
const CHROME = /^#(title|note|header|unit|code|list)$/;

interface CodeRow {
  readonly table: TableCode;
  readonly index: number;
  readonly cells: readonly GridCell[];
}

const tableOf = (cell: GridCell | undefined): string | undefined =>
  typeof cell === 'string' ? CODE.exec(cell)?.[1] : undefined;

function listCodeRows(grid: Grid): readonly CodeRow[] {
  const expected = Object.keys(TABLES).filter((code): code is TableCode => isOn(grid.sheet, code));
  return grid.rows.flatMap((cells, index) => {
    const names = new Set(cells.map(tableOf));
    const table = expected.find((code) => names.has(code));
    return table ? [{ table, index, cells }] : [];
  });
}

function isOn(sheet: string, code: string): code is TableCode {
  // Object.hasOwn says it is a key, which the type of a plain string cannot carry.
  return Object.hasOwn(TABLES, code) && TABLES[code as TableCode].sheet === sheet;
}

const layoutFinding = (
  rule: WorkbookRule,
  row: CodeRow,
  column: number,
  params: Finding['params'] & { sheet: string },
): Finding => ({
  rule,
  severity: 'error',
  place: { sheet: params.sheet, row: row.index + 1, column: columnLetter(column) },
  params,
});

function locateColumns(sheet: string, row: CodeRow): { columns: Map<string, number>; findings: Finding[] } {
  const columns = new Map<string, number>();
  const findings: Finding[] = [];
  const template: TableTemplate = TABLES[row.table];
  row.cells.forEach((cell, at) => {
    const [code, table, column] = typeof cell === 'string' ? (CODE.exec(cell) ?? []) : [];
    if (code === undefined || column === undefined) return;
    const known = table === row.table && Object.hasOwn(template.columns, column);
    if (!known) findings.push(layoutFinding('workbook.unknown-column', row, at, { code, sheet }));
    else if (columns.has(column)) findings.push(layoutFinding('workbook.repeated-column', row, at, { code, sheet }));
    else columns.set(column, at);
  });
  for (const [column, { optional }] of Object.entries(template.columns)) {
    if (optional || columns.has(column)) continue;
    findings.push(layoutFinding('workbook.missing-column', row, 0, { code: `${row.table}.${column}`, sheet }));
  }
  return { columns, findings };
}

const isChrome = (cells: readonly GridCell[]): boolean =>
  cells.some((cell) => typeof cell === 'string' && CHROME.test(cell));

function dataRows(grid: Grid, from: number, to: number): readonly FoundRow[] {
  return grid.rows
    .slice(from, to)
    .map((cells, offset) => ({ number: from + offset + 1, cells }))
    .filter(({ cells }) => !isChrome(cells));
}

function readSheet(grid: Grid): { tables: FoundTable[]; findings: Finding[] } {
  const codeRows = listCodeRows(grid);
  const findings: Finding[] = [];
  const tables = codeRows.map((row, at): FoundTable => {
    const located = locateColumns(grid.sheet, row);
    findings.push(...located.findings);
    const next = codeRows[at + 1]?.index ?? grid.rows.length;
    return {
      code: row.table,
      sheet: grid.sheet,
      columns: located.columns,
      rows: dataRows(grid, row.index + 1, next),
    };
  });
  return { tables, findings };
}

const missing = (rule: WorkbookRule, params: Finding['params']): Finding => ({
  rule,
  severity: 'error',
  place: null,
  params,
});

/**
 * Finds every table of the template by the codes in its hidden row, on whichever row and in whichever columns they are now.
 * Findings name sheets, tables and columns that are missing, unknown or there twice. Sheets that may be left out are not missed.
 */
export function findTables(book: GridBook): { tables: readonly FoundTable[]; findings: readonly Finding[] } {
  const tables: FoundTable[] = [];
  const findings: Finding[] = [];
  for (const sheet of SHEET_NAMES) {
    const grid = book.sheets.find((each) => each.sheet === sheet);
    if (!grid) {
      if (OPTIONAL_SHEETS.has(sheet)) continue;
      findings.push(missing('workbook.missing-sheet', { sheet }));
      continue;
    }
    const read = readSheet(grid);
    tables.push(...read.tables);
    findings.push(...read.findings);
    for (const [code, template] of Object.entries(TABLES)) {
      if (template.sheet === sheet && !read.tables.some((table) => table.code === code))
        findings.push(missing('workbook.missing-table', { table: bothWords(template.title), sheet }));
    }
  }
  return { tables, findings };
}
