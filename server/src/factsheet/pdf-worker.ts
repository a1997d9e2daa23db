import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { DrawingAnswer, DrawingRequest } from './factsheet.ts';

const FONTS = ['400Regular', '400Regular_Italic', '600SemiBold'] as const;
const fontsFolder = path.dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/be-vietnam-pro')));
const readFont = (name: string): Buffer => readFileSync(path.join(fontsFolder, name, `BeVietnamPro_${name}.ttf`));

/** The figures come in as JSON and are never part of the program: no text of a source can be run. */
function draw({ sheet, createdAt }: DrawingRequest): DrawingAnswer {
  const compiler = NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: FONTS.map(readFont) }],
  });
  const compiled = compiler.compile({
    mainFileContent: readFileSync(path.join(import.meta.dirname, 'factsheet.typ'), 'utf8'),
    inputs: { sheet: JSON.stringify(sheet) },
  });
  const document = compiled.result;
  if (document === null) {
    const error = compiled.takeDiagnostics();
    return { ok: false, reason: JSON.stringify(error?.shortDiagnostics ?? 'no document') };
  }
  const pdf = compiler.pdf(document, { creationTimestamp: createdAt, pdfTags: true });
  return { ok: true, pdf: new Uint8Array(pdf) };
}

// The thread is started by draw-pdf.ts alone, which sends exactly this.
parentPort?.postMessage(draw(workerData as DrawingRequest));
