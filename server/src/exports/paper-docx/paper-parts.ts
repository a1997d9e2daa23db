import type { DocumentTable, OfficialDocument, OfficialFrame } from '@zones/core/exports/document';
import {
  type AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { CENTER, LEFT, NO_BORDERS, RIGHT, RULE, SIZES, TEXT_WIDTH } from './paper-styles.ts';

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

interface LineLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly alignment?: Alignment;
}

/** One line of the frame, without room above or below. */
export function line(text: string, look: LineLook): Paragraph {
  const { size, bold = false, italics = false, alignment = CENTER } = look;
  return new Paragraph({
    alignment,
    spacing: { before: 0, after: 0, line: 264 },
    children: [new TextRun({ text, size, bold, italics })],
  });
}

/** A short rule under a line, `indent` from both sides. */
function rule(indent: number): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 60, line: 60, lineRule: 'exact' },
    indent: { left: indent, right: indent },
    border: RULE,
    children: [],
  });
}

function frameCell(share: number, children: readonly Paragraph[]): TableCell {
  return new TableCell({
    width: { size: Math.round(TEXT_WIDTH * share), type: WidthType.DXA },
    borders: NO_BORDERS,
    margins: { left: 0, right: 0 },
    children,
  });
}

function bareTable(shares: readonly number[], rows: readonly (readonly TableCell[])[]): Table {
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: shares.map((share) => Math.round(TEXT_WIDTH * share)),
    borders: NO_BORDERS,
    rows: rows.map((cells) => new TableRow({ cantSplit: true, children: cells })),
  });
}

/** Parts of equal width beside each other. */
export function drawBeside(parts: readonly (readonly Paragraph[])[]): Table {
  const shares = parts.map(() => 1 / parts.length);
  return bareTable(shares, [parts.map((part) => frameCell(1 / parts.length, part))]);
}

/** Issuer at the left, state and motto at the right, 41 to 59; the number is left blank, place and date in italics. */
export function drawHead(frame: OfficialFrame): Table {
  const issuer = [
    ...(frame.above === '' ? [] : [line(frame.above, { size: SIZES.issuer - 2 })]),
    line(frame.issuer, { size: SIZES.issuer - 2, bold: true }),
    rule(1000),
    line(frame.number, { size: SIZES.body }),
  ];
  const state = [
    line(frame.state, { size: SIZES.state, bold: true }),
    line(frame.motto, { size: SIZES.body, bold: true }),
    rule(1180),
    line(frame.place, { size: SIZES.body, italics: true }),
  ];
  return bareTable([0.41, 0.59], [[frameCell(0.41, issuer), frameCell(0.59, state)]]);
}

export function drawSubject({ kind, subject }: Pick<OfficialDocument, 'kind' | 'subject'>): readonly Paragraph[] {
  const first = new Paragraph({
    alignment: CENTER,
    spacing: { before: 320, after: 40 },
    heading: 'Title',
    children: [new TextRun({ text: kind, size: SIZES.subject, bold: true })],
  });
  return [first, line(subject, { size: SIZES.subject, bold: true }), rule(3400)];
}

/** Recipients at the left, who signs at the right, kept on one page. */
export function drawFoot(frame: OfficialFrame): Table {
  const recipients = [
    line(frame.recipientsTitle, { size: 24, bold: true, italics: true, alignment: LEFT }),
    ...frame.recipients.map((name) => line(name, { size: SIZES.table, alignment: LEFT })),
  ];
  const signer = [
    line(frame.signer, { size: SIZES.body, bold: true }),
    ...Array.from({ length: 5 }, () => line('', { size: SIZES.body })),
  ];
  return bareTable([0.5, 0.5], [[frameCell(0.5, recipients), frameCell(0.5, signer)]]);
}

interface CellLook {
  readonly bold: boolean;
  readonly alignment: Alignment;
  readonly width: number;
  readonly shaded: boolean;
  readonly size: number;
}

function cell(text: string, { bold, alignment, width, shaded, size }: CellLook): TableCell {
  const side = size === SIZES.narrow ? 40 : 70;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: side, right: side, top: 30, bottom: 30 },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(shaded ? { shading: { type: 'clear', fill: 'E3EBE9', color: 'auto' } } : {}),
    children: [
      new Paragraph({
        alignment,
        spacing: { before: 0, after: 0, line: 240 },
        children: [new TextRun({ text: text.replaceAll('\u00a0', ' '), size, bold })],
      }),
    ],
  });
}

/** The more columns, the smaller the letters: neither a word nor a figure and its unit is broken in its cell. */
const sizeFor = (columns: number): number => {
  if (columns > 6) return SIZES.narrow;
  return columns === 6 ? SIZES.small : SIZES.table;
};

/** A table whose heads stand again on every page and whose rows are never broken. */
export function drawTable({ head, widths, sides, rows }: DocumentTable): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.round((TEXT_WIDTH * width) / whole));
  const size = sizeFor(widths.length);
  const widthOf = (column: number): number => columns[column] ?? 0;
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map((text, at) =>
      cell(text, { bold: true, alignment: CENTER, width: widthOf(at), shaded: true, size }),
    ),
  });
  const body = rows.map(
    ({ cells, isTotal }) =>
      new TableRow({
        cantSplit: true,
        children: cells.map((text, at) =>
          cell(text, {
            bold: isTotal,
            alignment: sides[at] === 'right' ? RIGHT : LEFT,
            width: widthOf(at),
            shaded: false,
            size,
          }),
        ),
      }),
  );
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: columns,
    rows: [header, ...body],
  });
}
