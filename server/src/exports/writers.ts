import { issuerOf } from '@zones/core/boards/issuer';
import { writeConclusion } from '@zones/core/exports/conclusion';
import type { ExportFormat } from '@zones/core/exports/export-formats';
import { writePreread } from '@zones/core/exports/preread';
import { writeReport } from '@zones/core/exports/report';
import { toDeck } from '@zones/core/meetings/to-deck';
import { writeDeck } from './deck-pptx.ts';
import type { WriteExport } from './export-input.ts';
import { writePaper } from './paper-docx/write-paper.ts';
import { writePaperPdf } from './paper-pdf/write-paper-pdf.ts';
import { writeAnnexes } from './write-annexes.ts';
import { writeArchive } from './write-archive.ts';

type SingleFormat = Exclude<ExportFormat, 'files.zip'>;

/** How each file that stands alone is written. */
const SINGLE: Readonly<Record<SingleFormat, WriteExport>> = {
  'report.docx': ({ figures, content }) => writePaper(writeReport(figures), content.release.publishedAt),
  'report.pdf': async ({ figures, content }) =>
    writePaperPdf(writeReport(figures), issuerOf(content.board)[figures.language], content.release.publishedAt),
  'preread.pdf': async ({ figures, content }) =>
    writePaperPdf(
      { ...writePreread(figures), frame: null },
      issuerOf(content.board)[figures.language],
      content.release.publishedAt,
    ),
  'conclusion.docx': ({ figures, content }) => writePaper(writeConclusion(figures), content.release.publishedAt),
  'annexes.xlsx': writeAnnexes,
  'deck.pptx': ({ content, language, origin }) => writeDeck(toDeck(content), { language, origin }),
};

/** How each file of a release is written. Loaded by the thread that makes files alone: the libraries are large. */
export const WRITERS: Readonly<Record<ExportFormat, WriteExport>> = {
  ...SINGLE,
  'files.zip': (input) => writeArchive(input, SINGLE),
};
