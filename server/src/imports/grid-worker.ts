import { parentPort, workerData } from 'node:worker_threads';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import type { Grid, GridAnswer, GridCell, GridRequest } from './grid.ts';

const toName = (name: string): string => name.normalize('NFC').trim();

function toCell(value: unknown): GridCell {
  if (typeof value === 'number' || typeof value === 'boolean' || value instanceof Date) return value;
  if (typeof value !== 'string') return null;
  // Zero-width marks and no-break spaces come along when text is pasted from a page.
  const text = value
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim();
  return text === '' ? null : text;
}

function toGrid(sheet: Sheet): Grid {
  const rows = sheet.rows.map((row) => row.map(toCell));
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formula === undefined || cell.value !== null) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    const cells = rows[row];
    if (cells) cells[column] = { pending: true };
  }
  return { sheet: toName(sheet.name), rows };
}

const isTooLarge = (sheet: Sheet, request: GridRequest): boolean =>
  sheet.rows.length > request.maxRows || sheet.rows.some((row) => row.length > request.maxColumns);

async function readGrid(request: GridRequest): Promise<GridAnswer> {
  const wanted = new Set(request.sheets);
  try {
    const book = await readXlsx(request.bytes, {
      sheets: (info) => wanted.has(toName(info.name)),
      maxRows: request.maxRows + 1,
    });
    const tooLarge = book.sheets.find((sheet) => isTooLarge(sheet, request));
    if (tooLarge) return { ok: false, rule: 'workbook.too-many-rows', sheet: toName(tooLarge.name) };
    return {
      ok: true,
      book: { sheets: book.sheets.map(toGrid), serialShift: book.dateSystem === '1904' ? 1462 : 0 },
    };
  } catch {
    // Whatever the parser could not read is damage to the person who sent the file.
    return { ok: false, rule: 'workbook.damaged' };
  }
}

// The thread is started by read-grid.ts alone, which sends exactly this.
parentPort?.postMessage(await readGrid(workerData as GridRequest));
