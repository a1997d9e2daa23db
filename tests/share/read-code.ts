import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import jsQr from 'jsqr';

/** A reader of QR codes that shares nothing with what draws them; null where it finds none. */
const read = (pixels: Uint8ClampedArray, width: number, height: number): string | null =>
  jsQr.default(pixels, width, height)?.data ?? null;

/** What a phone would find in a drawn code. */
export function readSvgCode(svg: string): string | null {
  const drawn = new Resvg(svg).render();
  return read(new Uint8ClampedArray(drawn.pixels), drawn.width, drawn.height);
}

/** One sheet as grey values: `P5`, width, height and depth in words, then a byte a pixel. */
function readGreySheet(file: string): string | null {
  const bytes = readFileSync(file);
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  if (head === null) throw new Error(`${file} is no grey picture`);
  const [words, width, height] = [head[0], Number(head[1]), Number(head[2])];
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let index = 0; index < width * height; index += 1) {
    const grey = bytes[words.length + index] ?? 255;
    pixels.set([grey, grey, grey], index * 4);
  }
  return read(pixels, width, height);
}

/** What a phone held over a sheet finds. Drawn at 150 dots an inch by the tools that read PDF. */
function readPicture(pdf: Uint8Array, sheets: readonly string[]): string | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'zones-code-'));
  try {
    const file = path.join(folder, 'sheet.pdf');
    writeFileSync(file, pdf);
    const beside = process.env.PDFTOTEXT ? path.join(path.dirname(process.env.PDFTOTEXT), 'pdftoppm') : 'pdftoppm';
    execFileSync(beside, ['-gray', '-r', '150', ...sheets, file, path.join(folder, 'sheet')]);
    const drawn = readdirSync(folder).filter((name) => name.endsWith('.pgm'));
    return readGreySheet(path.join(folder, drawn.sort().at(-1) ?? ''));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const readLastSheetCode = (pdf: Uint8Array): string | null => readPicture(pdf, []);

/** `sheet` counts from 1. */
export const readSheetCode = (pdf: Uint8Array, sheet: number): string | null =>
  readPicture(pdf, ['-f', String(sheet), '-l', String(sheet)]);
