import path from 'node:path';
import type { DocumentBlock, OfficialDocument } from '@zones/core/exports/document';
import type { Language } from '@zones/core/language/text';
import { drawPdf } from '../../typst/draw-pdf.ts';
import { toDrawnCharts } from './to-drawn-charts.ts';

const TEMPLATE = path.join(import.meta.dirname, 'paper.typ');

/** A document without the frame of an official paper: a pack to read before a meeting. */
export type PrintedPaper = Omit<OfficialDocument, 'frame'> & { readonly frame: OfficialDocument['frame'] | null };

function toPrinted(block: DocumentBlock, language: Language): unknown {
  if (block.kind !== 'chart') return block;
  const { title, subtitle, source, watermark } = block.spec;
  const said = [subtitle[language], source[language], watermark?.[language]].filter((text) => text !== undefined);
  return {
    kind: 'chart',
    title: title[language],
    charts: toDrawnCharts(block.spec, language),
    said: said.map((text) => text.replace(/\.$/, '')).join('. '),
  };
}

/** A paper as a tagged PDF/A. `createdAt` is when its release was published; `author` issues it. */
export function writePaperPdf(paper: PrintedPaper, author: string, createdAt: string): Uint8Array {
  const sheet = { ...paper, author, blocks: paper.blocks.map((block) => toPrinted(block, paper.language)) };
  return drawPdf({ template: TEMPLATE, sheet, createdAt, archival: true });
}
