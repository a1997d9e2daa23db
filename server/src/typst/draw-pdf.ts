import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';

interface FontFamily {
  readonly folder: string;
  readonly files: readonly string[];
}

const folderOf = (module: string): string => path.dirname(fileURLToPath(module));

const FONTS: readonly FontFamily[] = [
  {
    folder: folderOf(import.meta.resolve('@expo-google-fonts/be-vietnam-pro')),
    files: [
      '400Regular/BeVietnamPro_400Regular',
      '400Regular_Italic/BeVietnamPro_400Regular_Italic',
      '600SemiBold/BeVietnamPro_600SemiBold',
    ],
  },
  {
    folder: folderOf(import.meta.resolve('@expo-google-fonts/tinos')),
    files: [
      '400Regular/Tinos_400Regular',
      '400Regular_Italic/Tinos_400Regular_Italic',
      '700Bold/Tinos_700Bold',
      '700Bold_Italic/Tinos_700Bold_Italic',
    ],
  },
];

const readFonts = (): Buffer[] =>
  FONTS.flatMap(({ folder, files }) => files.map((file) => readFileSync(path.join(folder, `${file}.ttf`))));

let compiler: NodeCompiler | undefined;

/** Fonts are read once: the next document is drawn in a tenth of the time. */
function getCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    workspace: path.join(import.meta.dirname, '..'),
    fontArgs: [{ fontBlobs: readFonts() }],
  });
  return compiler;
}

/** What is laid out, whatever it becomes. */
type Layout = Pick<Drawing, 'template' | 'sheet'>;

export interface Drawing {
  /** Full path of the layout. */
  readonly template: string;
  /** What stands in the document; under `sheet` in the layout. */
  readonly sheet: unknown;
  /** Instant, ISO 8601 UTC: when the release was published, so that one release gives one file. */
  readonly createdAt: string;
  /** Also as PDF/A-2a, for the archive. */
  readonly archival?: boolean;
}

/**
 * A document as a tagged PDF, the same bytes for the same drawing. The figures come in as JSON and are never part of the
 * program: no text of a source can be run. Takes a processor while it runs: only for the thread that makes files.
 */
export function drawPdf({ createdAt, archival = false, ...layout }: Drawing): Uint8Array {
  const { drawer, document } = lay(layout);
  const creationTimestamp = Math.floor(Date.parse(createdAt) / 1000);
  const standard = archival ? { pdfStandard: PdfStandard.A_2a } : {};
  const pdf = new Uint8Array(drawer.pdf(document, { creationTimestamp, pdfTags: true, ...standard }));
  drawer.evictCache(8);
  return pdf;
}

/** The first page as a picture of lines: its letters are shapes, so that whoever draws it needs no font. */
export function drawSvg(layout: Layout): string {
  const { drawer, document } = lay(layout);
  const svg = drawer.plainSvg(document);
  drawer.evictCache(8);
  return svg;
}

function lay({ template, sheet }: Layout) {
  const drawer = getCompiler();
  const compiled = drawer.compile({
    mainFilePath: template,
    inputs: { sheet: JSON.stringify(sheet) },
  });
  const document = compiled.result;
  if (document === null) {
    const reasons = compiled.takeDiagnostics()?.shortDiagnostics ?? 'no document';
    throw new Error(`${path.basename(template)} could not be drawn: ${JSON.stringify(reasons)}`);
  }
  return { drawer, document };
}
