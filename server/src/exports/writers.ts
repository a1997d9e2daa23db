import type { ExportFormat } from '@zones/core/exports/export-formats';
import { toDeck } from '@zones/core/meetings/to-deck';
import { writeDeck } from './deck-pptx.ts';
import type { WriteExport } from './export-input.ts';
import { writeAnnexes } from './write-annexes.ts';
import { writeArchive } from './write-archive.ts';

type SingleFormat = Exclude<ExportFormat, 'files.zip'>;

/** How each file that stands alone is written. */
const SINGLE: Readonly<Record<SingleFormat, WriteExport>> = {
  'annexes.xlsx': writeAnnexes,
  'deck.pptx': ({ content, language }) => writeDeck(toDeck(content), language),
};

/** How each file of a release is written. Loaded by the thread that makes files alone: the libraries are large. */
export const WRITERS: Readonly<Record<ExportFormat, WriteExport>> = {
  ...SINGLE,
  'files.zip': (input) => writeArchive(input, SINGLE),
};
