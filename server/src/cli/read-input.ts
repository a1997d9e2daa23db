import { readFile, stat } from 'node:fs/promises';
import { Refused } from './outcome.ts';

/** More than any workbook of a board: such a file is not even read. */
const LARGEST_BYTES = 64 * 1024 * 1024;

/** Reads a file that a person named. Throws `Refused` in one sentence. */
export async function readInput(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) throw new Refused(`There is no file ${path}.`);
  if (found.size > LARGEST_BYTES) throw new Refused(`${path} is larger than 64 MB, which no workbook of a board is.`);
  try {
    return await readFile(path);
  } catch {
    throw new Refused(`${path} cannot be read: check who may open it.`);
  }
}
