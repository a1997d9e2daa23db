import type { DocumentBlock, OfficialDocument } from '@zones/core/exports/document';
import { Document, Footer, Header, Packer, PageNumber, Paragraph, type Table, TextRun } from 'docx';
import { type PaperCharts, placeCharts } from './paper-charts.ts';
import { drawFoot, drawHead, drawSubject, drawTable, line } from './paper-parts.ts';
import { CENTER, FONT, JUSTIFIED, LEFT, PAGE, SIZES } from './paper-styles.ts';
import { settlePackage } from './settle-package.ts';

type Drawn = Paragraph | Table;

const BULLET = 'items';

/** `keepNext`: on the page of what comes next, as all headings are. */
function drawText(block: Extract<DocumentBlock, { readonly text: string }>, keepNext: boolean): Paragraph {
  const { kind, text } = block;
  if (kind === 'heading') {
    const first = block.level === 1;
    return new Paragraph({
      heading: first ? 'Heading1' : 'Heading2',
      keepNext: true,
      spacing: { before: first ? 240 : 160, after: 80 },
      children: [new TextRun({ text, size: SIZES.body, bold: true, color: '000000' })],
    });
  }
  if (kind === 'item') {
    return new Paragraph({
      alignment: JUSTIFIED,
      keepNext,
      spacing: { before: 40, after: 40, line: 276 },
      numbering: { reference: BULLET, level: 0 },
      children: [new TextRun({ text, size: SIZES.body })],
    });
  }
  const isNote = kind === 'note';
  return new Paragraph({
    alignment: JUSTIFIED,
    keepNext,
    spacing: { before: 60, after: 60, line: 276 },
    indent: { firstLine: isNote ? 0 : 567 },
    children: [new TextRun({ text, size: isNote ? SIZES.small : SIZES.body, italics: isNote })],
  });
}

const caption = (text: string): Paragraph =>
  new Paragraph({
    alignment: LEFT,
    keepNext: true,
    spacing: { before: 160, after: 60 },
    children: [new TextRun({ text, size: SIZES.table, bold: true })],
  });

const gap = (keepNext = false): Paragraph =>
  new Paragraph({ keepNext, spacing: { before: 0, after: 80, line: 120 }, children: [] });

function drawBlock(block: DocumentBlock, charts: PaperCharts, keepNext: boolean): readonly Drawn[] {
  switch (block.kind) {
    case 'table':
      return [caption(block.table.title), drawTable(block.table), gap()];
    case 'chart':
      return charts.draw(block.spec, caption);
    case 'heading':
    case 'paragraph':
    case 'item':
    case 'note':
      return [drawText(block, keepNext)];
  }
}

const drawWarning = (text: string): Paragraph =>
  new Paragraph({
    alignment: CENTER,
    spacing: { before: 120, after: 120 },
    shading: { type: 'clear', fill: 'F0ECF8', color: 'auto' },
    children: [new TextRun({ text, size: SIZES.table, bold: true })],
  });

/** The number of the page stands at the top, on all pages but the first; the release at the foot of each. */
function pageFrame({ foot }: OfficialDocument) {
  const number = new Paragraph({
    alignment: CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZES.body })],
  });
  const below = new Footer({ children: [line(foot, { size: 16, alignment: LEFT })] });
  return {
    properties: { page: PAGE, titlePage: true },
    headers: { default: new Header({ children: [number] }), first: new Header({ children: [] }) },
    footers: { default: below, first: below },
  };
}

/** A signature never stands on a page by itself: so many blocks before it stay with it. */
const SIGNED_BLOCKS = 2;

/** A paper of the board as a Word file, laid out as Decree 30/2020/NĐ-CP says. `instant` is when its release was published. */
export async function writePaper(paper: OfficialDocument, instant: string): Promise<Uint8Array> {
  const charts = placeCharts(paper.language, instant);
  const { frame, warning } = paper;
  const children: Drawn[] = [
    drawHead(frame),
    ...drawSubject(paper),
    ...(warning === null ? [] : [drawWarning(warning)]),
    ...paper.blocks.flatMap((block, at) => drawBlock(block, charts, at >= paper.blocks.length - SIGNED_BLOCKS)),
    gap(true),
    drawFoot(frame),
  ];
  const document = new Document({
    title: `${paper.kind}. ${paper.subject}`,
    creator: frame.issuer,
    description: paper.foot,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: SIZES.body, language: { value: paper.language === 'vi' ? 'vi-VN' : 'en-GB' } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: BULLET,
          levels: [
            { level: 0, format: 'bullet', text: '–', style: { paragraph: { indent: { left: 567, hanging: 283 } } } },
          ],
        },
      ],
    },
    sections: [{ ...pageFrame(paper), children }],
  });
  return settlePackage(new Uint8Array(await Packer.toBuffer(document)), instant, charts);
}
