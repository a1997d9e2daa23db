import { formatCell } from '@zones/core/charts/table-text';
import type { TableCell, TableColumn, TableTwin } from '@zones/core/charts/table-twin';
import { formatUnitName } from '@zones/core/format/unit';
import type { Language } from '@zones/core/language/text';
import { el } from '../ooxml-charts/xml.ts';
import { type Box, COLOURS, emu, fillOf, type ParagraphStyle, paragraph, place } from './drawing.ts';

const MARGIN = { marL: 64_008, marR: 64_008, marT: 27_432, marB: 27_432 };

const ruled = (width: number, colour: (typeof COLOURS)[keyof typeof COLOURS]): string =>
  el('a:lnB', { w: width }, fillOf(colour));

const noLines = ['a:lnL', 'a:lnR', 'a:lnT'].map((name) => el(name, { w: 0 }, '<a:noFill/>')).join('');

function drawCell(text: string, style: ParagraphStyle, head: boolean): string {
  const lines = text.split('\n').map((line) => paragraph(line, style));
  const body = el('a:txBody', {}, '<a:bodyPr/>', '<a:lstStyle/>', ...lines);
  const rule = head ? ruled(19_050, COLOURS.ink) : ruled(6350, COLOURS.line);
  const fill = head ? fillOf(COLOURS.head) : '<a:noFill/>';
  return el('a:tc', {}, body, el('a:tcPr', { ...MARGIN, anchor: 'ctr' }, noLines, rule, fill));
}

const isNumber = (cell: TableCell | undefined): boolean =>
  cell !== undefined && cell.kind !== 'text' && cell.kind !== 'status';

/** Money, land and shares name their unit; what is counted stands in the words of the slide. */
const NAMED = new Set<string | null>(['VND', 'USD', 'm2', 'ratio']);

const headOf = ({ header, unit }: TableColumn, language: Language): string =>
  unit === null || !NAMED.has(unit) ? header[language] : `${header[language]}\n(${formatUnitName(unit, language)})`;

interface Rows {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Whether a column holds numbers, which are read from the right. */
  readonly right: readonly boolean[];
}

function toRows(table: TableTwin, language: Language): Rows {
  return {
    heads: [table.corner[language], ...table.columns.map((column) => headOf(column, language))],
    rows: table.rows.map((row) => [
      row.header[language],
      ...row.cells.map((cell, at) => formatCell(cell, table.columns[at] ?? { unit: null }, language)),
    ]),
    right: [false, ...table.columns.map((_, at) => isNumber(table.rows[0]?.cells[at]))],
  };
}

/** Points: few rows and columns are read from the back of the room. */
const sizeFor = ({ heads, rows }: Rows): number =>
  (rows.length <= 6 ? 16 : rows.length <= 8 ? 14 : 13) - (heads.length > 7 ? 2 : 0);

/** Cells up to this long stay on one line; longer text shares what is left of the width. */
const SHORT = 21;

/** Part of a table's width that long texts get at least, where there are any. */
const FOR_TEXT = 0.32;

/** Width of a letter in parts of its height, in a font somewhat wider than the deck's own. */
const LETTER = { head: 0.74, cell: 0.66 } as const;

/** Inches of every column: numbers and short words as wide as they are, long texts by their length; what is left, to all. */
function shareWidth(table: Rows, width: number): readonly number[] {
  const { heads, rows } = table;
  const size = sizeFor(table);
  const inchesOf = (letters: number, points: number, letter: number = LETTER.cell): number =>
    (letters * points * letter) / 72 + 0.18;
  const columns = heads.map((head, at) => {
    const word = Math.max(head.length / 2.6, ...head.split(/\s/).map((one) => one.length));
    const longest = Math.max(0, ...rows.map((cells) => (cells[at] ?? '').length));
    const least = Math.max(inchesOf(word, size - 2, LETTER.head), inchesOf(Math.min(longest, SHORT), size));
    return longest > SHORT ? { least: 0, extra: inchesOf(Math.min(longest, 70), size) } : { least, extra: 0 };
  });
  const extra = columns.reduce((sum, column) => sum + column.extra, 0);
  const needed = columns.reduce((sum, { least }) => sum + least, 0);
  const shrink = extra > 0 ? Math.min(1, (width * (1 - FOR_TEXT)) / needed) : width / needed;
  const left = Math.max(0, width - needed * shrink);
  const texts = Math.min(left, extra);
  const each = (left - texts) / columns.length;
  return columns.map((column) => column.least * shrink + (extra === 0 ? 0 : (texts * column.extra) / extra) + each);
}

function drawRows(table: Rows, language: Language, height: number): readonly string[] {
  const { heads, rows, right } = table;
  const size = sizeFor(table);
  const rowHeight = Math.min(0.5, height / (rows.length + 1.5));
  const draw = (cells: readonly string[], head: boolean): string =>
    el(
      'a:tr',
      { h: emu(rowHeight) },
      ...cells.map((text, at) => {
        const align = right[at] === true ? 'r' : 'l';
        const style = { language, size: head ? size - 2 : size, colour: COLOURS.ink, bold: head, align } as const;
        return drawCell(text, style, head);
      }),
    );
  return [draw(heads, true), ...rows.map((cells) => draw(cells, false))];
}

interface TableFrame {
  readonly id: number;
  readonly name: string;
  readonly box: Box;
  readonly language: Language;
}

/** A native table with a header row; cells say what the table twin says. */
export function drawTable(table: TableTwin, { id, name, box, language }: TableFrame): string {
  const rows = toRows(table, language);
  const grid = shareWidth(rows, box.w).map((width) => el('a:gridCol', { w: emu(width) }));
  const drawn = el(
    'a:tbl',
    {},
    el('a:tblPr', { firstRow: 1, firstCol: 1 }),
    el('a:tblGrid', {}, ...grid),
    ...drawRows(rows, language, box.h),
  );
  return el(
    'p:graphicFrame',
    {},
    el(
      'p:nvGraphicFramePr',
      {},
      el('p:cNvPr', { id, name, descr: table.caption[language] }),
      el('p:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noGrp: 1 })),
      '<p:nvPr/>',
    ),
    place('p:xfrm', box),
    el('a:graphic', {}, el('a:graphicData', { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' }, drawn)),
  );
}
