import type { ReleaseInfo } from '@zones/core/boards/board-content';
import { ANNEX_WORDS } from '@zones/core/exports/annex-words';
import type { CellPlace, Sheet, SheetCell, SheetFormula, SheetRow } from '@zones/core/exports/sheet';
import { formatAbsence } from '@zones/core/format/absence';
import type { Language } from '@zones/core/language/text';
import type { WriteOptions, WriteSheet } from 'hucre/xlsx';
import { columnLetter } from '../imports/grid.ts';
import { SheetCanvas } from '../imports/sheet-canvas.ts';
import { ANNEX_STYLES, figureStyle, ordinalStyle, textStyle } from './annex-styles.ts';
import { toCellNumber, toNumberFormat } from './number-format.ts';

interface AnnexOptions {
  readonly release: Pick<ReleaseInfo, 'id'>;
  readonly language: Language;
}

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

export interface DrawnAnnex {
  readonly sheet: WriteSheet;
  /** Rows that stand on every page. The library would write the name of the sheet without the quotes that it needs. */
  readonly heads: NamedRange;
}

interface Layout {
  readonly sheet: Sheet;
  readonly language: Language;
  /** Row of the headers, from 0; units stand under it where there are any. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly addressOf: (place: CellPlace) => string;
}

function layOut(sheet: Sheet, language: Language): Layout {
  const headerRow = sheet.notes.length + 2;
  const hasUnits = sheet.columns.some(({ unit }) => unit !== '');
  const firstRow = headerRow + (hasUnits ? 2 : 1);
  const rows = new Map(sheet.rows.map(({ key }, index) => [key, firstRow + index + 1]));
  const columns = new Map(sheet.columns.map(({ key }, index) => [key, columnLetter(index)]));
  return {
    sheet,
    language,
    headerRow,
    firstRow,
    addressOf: ({ row, column }) => `${columns.get(column) ?? ''}${rows.get(row) ?? ''}`,
  };
}

/** Neighbours in one row or column are written as a range. */
function isRun(places: readonly CellPlace[], layout: Layout): boolean {
  const { columns, rows } = layout.sheet;
  const at = places.map(({ row, column }) => ({
    row: rows.findIndex(({ key }) => key === row),
    column: columns.findIndex(({ key }) => key === column),
  }));
  const steps = at
    .slice(1)
    .map((one, index) => [one.row - (at[index]?.row ?? 0), one.column - (at[index]?.column ?? 0)]);
  return (
    steps.every(([row, column]) => row === 1 && column === 0) ||
    steps.every(([row, column]) => row === 0 && column === 1)
  );
}

function spellFormula({ op, of }: SheetFormula, layout: Layout): string {
  const cells = of.map(layout.addressOf);
  switch (op) {
    case 'difference':
      return cells.join('-');
    case 'share':
      return cells.join('/');
    case 'sum':
      if (cells.length === 1) return cells.join();
      return isRun(of, layout) ? `SUM(${cells[0]}:${cells.at(-1)})` : cells.join('+');
  }
}

function drawFigure(
  canvas: SheetCanvas,
  at: readonly [row: number, column: number],
  cell: Extract<SheetCell, { kind: 'reading' }>,
  how: { readonly layout: Layout; readonly isTotal: boolean },
): void {
  const { reading, unit, formula } = cell;
  const { language } = how.layout;
  if (reading.value === null) {
    canvas.set(...at, formatAbsence(reading.absence, language), textStyle(how.isTotal, 'absence'));
    return;
  }
  const number = toCellNumber(reading.value, unit);
  const style = figureStyle(how.isTotal, toNumberFormat(reading, unit, language));
  if (formula === null) canvas.set(...at, number, style);
  else canvas.setFormula(...at, spellFormula(formula, how.layout), { style, result: number });
}

/** Characters of the font that fill the width of one. */
const PER_WIDTH = 1.05;
const LINE_POINTS = 13;

/** What a cell shows as words, so that its row is made high enough: spreadsheets do not do it for a file from elsewhere. */
function wordsOf(cell: SheetCell | undefined, language: Language): string {
  if (cell?.kind === 'text') return cell.text;
  if (cell?.kind !== 'reading' || cell.reading.value !== null) return '';
  return formatAbsence(cell.reading.absence, language);
}

/** Characters that the indent of a text takes. */
const INDENT = 1.5;

/** Lines that a line of words takes in a column when it breaks between words only. */
function breakLine(words: string, room: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of words.split(' ')) {
    const needed = filled === 0 ? word.length : filled + 1 + word.length;
    if (needed <= room) {
      filled = needed;
      continue;
    }
    lines += filled === 0 ? 0 : 1;
    lines += Math.max(0, Math.ceil(word.length / room) - 1);
    filled = word.length % room;
  }
  return lines;
}

const countLines = (words: string, width: number): number =>
  words.split('\n').reduce((lines, line) => lines + breakLine(line, width * PER_WIDTH - INDENT), 0);

const heightOf = ({ columns }: Sheet, row: SheetRow, language: Language): number =>
  LINE_POINTS * Math.max(...columns.map(({ key, width }) => countLines(wordsOf(row.cells[key], language), width))) + 3;

function drawRow(canvas: SheetCanvas, layout: Layout, row: SheetRow, index: number): void {
  const { isTotal } = row;
  canvas.raiseRow(layout.firstRow + index, heightOf(layout.sheet, row, layout.language));
  layout.sheet.columns.forEach(({ key }, column) => {
    const cell = row.cells[key];
    const at = [layout.firstRow + index, column] as const;
    if (cell === undefined) canvas.set(...at, null, textStyle(isTotal, 'text'));
    else if (cell.kind === 'reading') drawFigure(canvas, at, cell, { layout, isTotal });
    else if (cell.kind === 'number') canvas.set(...at, cell.value, ordinalStyle(isTotal));
    else canvas.set(...at, cell.text, textStyle(isTotal, 'text'));
  });
}

function drawHead(canvas: SheetCanvas, { sheet, headerRow, firstRow }: Layout): void {
  const last = sheet.columns.length - 1;
  canvas.set(0, 0, sheet.title, ANNEX_STYLES.title);
  canvas.merge(0, 0, last);
  sheet.notes.forEach((note, index) => {
    canvas.set(1 + index, 0, note, ANNEX_STYLES.note);
    canvas.merge(1 + index, 0, last);
  });
  sheet.columns.forEach(({ header, unit, width }, column) => {
    canvas.set(headerRow, column, header, ANNEX_STYLES.header);
    if (firstRow - headerRow === 2) canvas.set(headerRow + 1, column, unit, ANNEX_STYLES.unit);
    canvas.widen(column, width);
  });
  canvas.raiseRow(headerRow, 46);
}

/** A sheet for print: A4 across, as wide as a page, its heads on every page, the release at the foot. */
export function drawAnnex(sheet: Sheet, { release, language }: AnnexOptions): DrawnAnnex {
  const canvas = new SheetCanvas();
  const layout = layOut(sheet, language);
  drawHead(canvas, layout);
  sheet.rows.forEach((row, index) => {
    drawRow(canvas, layout, row, index);
  });
  const { page } = ANNEX_WORDS;
  const heads = `'${sheet.name.replaceAll("'", "''")}'!$${layout.headerRow + 1}:$${layout.firstRow}`;
  const drawn = canvas.toSheet(sheet.name, {
    freezePane: { rows: layout.firstRow },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L&8${release.id} · ${sheet.name.replaceAll('&', '&&')}&R&8${page[language]} &P/&N` },
  });
  return { sheet: drawn, heads: { name: '_xlnm.Print_Titles', range: heads, scope: sheet.name } };
}
