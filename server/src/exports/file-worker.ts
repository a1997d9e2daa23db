import { parentPort, workerData } from 'node:worker_threads';
import type { ReleaseContent } from '@zones/core/boards/board-content';
import { createSourceFinder } from '@zones/core/evidence/source-keys';
import { openFigures } from '@zones/core/exports/release-figures';
import type { Reader } from '@zones/db/engines/engine';
import { openReader, openWriter } from '@zones/db/engines/open';
import { findManifest, getReleaseContent } from '@zones/db/releases/read-release';
import { type ReadyResponse, recordResponses } from '@zones/db/releases/responses';
import { CARD_TEMPLATE, CARD_WIDTH } from '../cards/card.ts';
import { FACTSHEET_TEMPLATE } from '../factsheet/factsheet.ts';
import { drawPdf } from '../typst/draw-pdf.ts';
import { drawPng } from '../typst/draw-png.ts';
import type { ExportName, FileJob, FileMessage, FileThreadSettings } from './file-jobs.ts';
import { WRITERS } from './writers.ts';

// Both ends of the channel are file-thread.ts and this file: each sends exactly what its types say.
const settings = workerData as FileThreadSettings;
const say = (message: FileMessage): void => parentPort?.postMessage(message);

let opened: Promise<Reader> | undefined;
let last: { readonly id: string; readonly content: Promise<ReleaseContent> } | undefined;

/** The files of one release are mostly asked for together. */
function getContent(reader: Reader, id: string): Promise<ReleaseContent> {
  if (last?.id !== id) last = { id, content: getReleaseContent(reader, id) };
  return last.content;
}

async function writeExport({ release, format, language }: ExportName): Promise<Uint8Array> {
  opened ??= openReader(settings.databaseUrl);
  const reader = await opened;
  const content = await getContent(reader, release);
  const manifest = await findManifest(reader, release);
  if (manifest === undefined) throw new Error(`There is no release ${release}`);
  const figures = openFigures(content, language, createSourceFinder(content));
  return WRITERS[format]({
    content,
    manifest,
    figures,
    language,
    origin: settings.origin,
    onStep: (step) => say({ kind: 'step', step }),
  });
}

/** The board's own connection is open for as long as one row is written, and no longer. */
async function keep(response: ReadyResponse): Promise<Uint8Array> {
  const writer = await openWriter(settings.databaseUrl);
  try {
    await recordResponses(writer, [response]);
  } finally {
    await writer.close();
  }
  return new Uint8Array();
}

async function run(job: FileJob): Promise<Uint8Array> {
  switch (job.kind) {
    case 'export':
      return writeExport(job);
    case 'factsheet':
      return drawPdf({ template: FACTSHEET_TEMPLATE, sheet: job.sheet, createdAt: job.createdAt });
    case 'card':
      return drawPng(CARD_TEMPLATE, job.card, CARD_WIDTH);
    case 'keep':
      return keep(job.response);
  }
}

parentPort?.on('message', (job: FileJob) => {
  run(job).then(
    (bytes) => say({ kind: 'done', bytes }),
    (error: unknown) =>
      say({ kind: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
