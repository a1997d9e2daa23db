import type { CellValue } from 'hucre/xlsx';
import { columnLetter } from './grid.ts';
import { SheetCanvas } from './sheet-canvas.ts';
import { entryStyle, SHEET_STYLES } from './sheet-styles.ts';
import { type ColumnTemplate, INSTRUCTIONS, type SheetName, TABLES } from './template-catalogue.ts';
import {
  columnsOf,
  FIRST_COLUMN,
  listRange,
  MARKER_COLUMN,
  type TableLayout,
  type WorkbookLayout,
} from './workbook-layout.ts';
import type { WorkbookRows } from './workbook-rows.ts';

interface Drawing {
  readonly name: SheetName;
  readonly tables: readonly TableLayout[];
  readonly layout: WorkbookLayout;
  readonly rows: WorkbookRows;
}

type Row = Readonly<Record<string, string | number | boolean | null>>;

/** A title and its instruction need room to be read; they run over this many columns. */
const HEAD_WIDTH = 9;

function drawHead(canvas: SheetCanvas, name: SheetName): void {
  const { vi, en } = INSTRUCTIONS[name];
  canvas.set(0, MARKER_COLUMN, '#title');
  canvas.set(0, FIRST_COLUMN, name, SHEET_STYLES.title);
  canvas.merge(0, FIRST_COLUMN, FIRST_COLUMN + HEAD_WIDTH - 1);
  canvas.set(1, MARKER_COLUMN, '#note');
  canvas.set(1, FIRST_COLUMN, `${vi}\n${en}`, SHEET_STYLES.note);
  canvas.merge(1, FIRST_COLUMN, FIRST_COLUMN + HEAD_WIDTH - 1);
  canvas.raiseRow(1, 48);
}

function drawTableHead(canvas: SheetCanvas, table: TableLayout): void {
  const { title } = TABLES[table.code];
  const top = table.titleRow;
  const marks = ['#title', '#header', '#header', '#unit', '#code'];
  marks.forEach((mark, offset) => {
    canvas.set(top + offset, MARKER_COLUMN, mark);
  });
  canvas.set(top, FIRST_COLUMN, `${title.vi} / ${title.en}`, SHEET_STYLES.tableTitle);
  Object.entries(columnsOf(table.code)).forEach(([code, column], index) => {
    const at = FIRST_COLUMN + index;
    const unit = column.unit ? `${column.unit.vi}` : '';
    canvas.set(top + 1, at, column.header.vi, SHEET_STYLES.header);
    canvas.set(top + 2, at, column.header.en, SHEET_STYLES.headerEnglish);
    canvas.set(top + 3, at, unit, SHEET_STYLES.unit);
    canvas.set(table.codeRow, at, `${table.code}.${code}`);
    canvas.widen(at, column.width);
  });
  canvas.hideRow(table.codeRow);
}

function toCellValue(column: ColumnTemplate, value: string | number | boolean | null | undefined): CellValue {
  if (value === undefined || value === null) return null;
  if (column.kind === 'date') return new Date(`${value}T00:00:00Z`);
  return column.kind === 'flag' ? (value ? 'x' : null) : value;
}

/** Once a metric is chosen, its unit shows by itself. */
function unitFormula(layout: WorkbookLayout, table: TableLayout, row: number): string {
  const metric = FIRST_COLUMN + Object.keys(columnsOf(table.code)).indexOf('metric');
  const list = listRange(layout, table.code === 'actual' ? 'reported-metric' : 'metric', 4);
  return `IFERROR(VLOOKUP($${columnLetter(metric)}${row + 1},${list},4,FALSE),"")`;
}

function drawRow(canvas: SheetCanvas, drawing: Drawing, table: TableLayout, row: number): void {
  const given: readonly Row[] = drawing.rows[table.code] ?? [];
  const stated = given[row - table.firstRow];
  Object.entries(columnsOf(table.code)).forEach(([code, column], index) => {
    const at = FIRST_COLUMN + index;
    if (code === 'unit' && stated === undefined) {
      canvas.setFormula(row, at, unitFormula(drawing.layout, table, row), { style: entryStyle(column.kind) });
      return;
    }
    canvas.set(row, at, toCellValue(column, stated?.[code]), entryStyle(column.kind));
  });
}

function drawChoices(canvas: SheetCanvas, drawing: Drawing, table: TableLayout): void {
  Object.values(columnsOf(table.code)).forEach((column, index) => {
    if (column.list === undefined || column.kind === 'choices' || table.lastRow < table.firstRow) return;
    const letter = columnLetter(FIRST_COLUMN + index);
    canvas.validate({
      type: 'list',
      formula1: listRange(drawing.layout, column.list),
      range: `${letter}${table.firstRow + 1}:${letter}${table.lastRow + 1}`,
      allowBlank: true,
      showErrorMessage: true,
      // A period outside the list (2017-9M) is allowed; the reader decides.
      errorStyle: column.kind === 'period' ? 'warning' : 'stop',
      errorTitle: 'Không có trong danh mục',
      errorMessage: 'Hãy chọn một mã trong danh sách. / Choose a code from the list.',
    });
  });
}

/** Draws a sheet of the template: its head, and each table with titles, headers, units, hidden codes and rows. */
export function drawSheet(drawing: Drawing): SheetCanvas {
  const canvas = new SheetCanvas();
  canvas.widen(MARKER_COLUMN, 0);
  drawHead(canvas, drawing.name);
  for (const table of drawing.tables) {
    drawTableHead(canvas, table);
    for (let row = table.firstRow; row <= table.lastRow; row += 1) drawRow(canvas, drawing, table, row);
    if (drawing.name !== 'Danh mục') drawChoices(canvas, drawing, table);
  }
  return canvas;
}
