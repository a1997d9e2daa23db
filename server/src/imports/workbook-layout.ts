import type { CodeLists } from './code-lists.ts';
import { columnLetter } from './grid.ts';
import { FIXED_LISTS, type FixedList, isMadeList, type ListCode, type MadeList } from './list-codes.ts';
import { SHEET_NAMES, type SheetName, TABLES, type TableCode, type TableTemplate } from './template-catalogue.ts';

/** Where a table stands on its sheet. Rows and columns count from 0. */
export interface TableLayout {
  readonly code: TableCode;
  readonly titleRow: number;
  readonly codeRow: number;
  readonly firstRow: number;
  /** The last row that may be filled in; before `firstRow` when there is none. */
  readonly lastRow: number;
}

interface ListLayout {
  readonly list: FixedList;
  readonly column: number;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly count: number;
}

export interface WorkbookLayout {
  readonly sheets: readonly { readonly name: SheetName; readonly tables: readonly TableLayout[] }[];
  readonly lists: readonly ListLayout[];
}

/** Column A is hidden and marks the rows that are the template's own. */
export const MARKER_COLUMN = 0;
export const FIRST_COLUMN = 1;
/** Above the first table: the sheet's title and its instruction. */
const HEAD_ROWS = 2;
/** Title, Vietnamese header, English header, unit, codes. */
const TABLE_HEAD_ROWS = 5;
/** Code, Vietnamese, English, unit of a metric, and a gap. */
export const LIST_WIDTH = 5;

export const columnsOf = (code: TableCode): TableTemplate['columns'] => TABLES[code].columns;

function layoutTables(name: SheetName, rowsOf: (code: TableCode) => number): readonly TableLayout[] {
  let top = HEAD_ROWS;
  // The keys of TABLES are exactly its codes.
  const codes = (Object.keys(TABLES) as TableCode[]).filter((code) => TABLES[code].sheet === name);
  return codes.map((code) => {
    const firstRow = top + TABLE_HEAD_ROWS;
    const lastRow = firstRow + rowsOf(code) - 1;
    const layout = { code, titleRow: top, codeRow: firstRow - 1, firstRow, lastRow };
    top = lastRow + 2;
    return layout;
  });
}

/** Places every table and list, `rowsOf` rows to a table. */
export function layoutWorkbook(rowsOf: (code: TableCode) => number, lists: CodeLists): WorkbookLayout {
  const sheets = SHEET_NAMES.map((name) => ({ name, tables: layoutTables(name, rowsOf) }));
  const identity = sheets.find(({ name }) => name === 'Danh mục')?.tables.at(-1);
  const headerRow = (identity?.lastRow ?? HEAD_ROWS) + 2;
  return {
    sheets,
    lists: FIXED_LISTS.map((list, index) => ({
      list,
      column: FIRST_COLUMN + index * LIST_WIDTH,
      headerRow,
      firstRow: headerRow + 1,
      count: lists[list].length,
    })),
  };
}

function rangeOf(sheet: SheetName, column: number, rows: { first: number; last: number }, width = 1): string {
  const from = `$${columnLetter(column)}$${rows.first + 1}`;
  return `'${sheet}'!${from}:$${columnLetter(column + width - 1)}$${rows.last + 1}`;
}

/** The column that holds the codes of a list which the person makes on another sheet. */
const MADE_IN = {
  plan: { table: 'plan', column: 'id' },
  source: { table: 'source', column: 'key' },
  works: { table: 'works', column: 'code' },
  meeting: { table: 'meeting', column: 'id' },
} as const satisfies Record<MadeList, { table: TableCode; column: string }>;

/** The cells that a drop-down offers, as a formula; `width` 4 takes the words and the unit along. */
export function listRange(layout: WorkbookLayout, list: ListCode, width = 1): string {
  if (isMadeList(list)) {
    const { table, column } = MADE_IN[list];
    const sheet = layout.sheets.find(({ tables }) => tables.some(({ code }) => code === table));
    const place = sheet?.tables.find(({ code }) => code === table);
    if (!sheet || !place) throw new RangeError(`No table: ${table}`);
    const at = FIRST_COLUMN + Object.keys(columnsOf(table)).indexOf(column);
    return rangeOf(sheet.name, at, { first: place.firstRow, last: place.lastRow });
  }
  const place = layout.lists.find((each) => each.list === list);
  if (!place) throw new RangeError(`No list: ${list}`);
  return rangeOf('Danh mục', place.column, { first: place.firstRow, last: place.firstRow + place.count - 1 }, width);
}
