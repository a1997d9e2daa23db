import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { boardSchema } from '@zones/core/contract/boards';
import { zoneSchema } from '@zones/core/contract/zones';
import { z } from 'zod';
import { ROOT } from '../build/program-build.ts';

const schema = z.array(z.object({ board: boardSchema, zones: z.array(zoneSchema) }));
type SeedBoards = z.output<typeof schema>;

const FOLDER = join(ROOT, 'fixtures', 'data');

/** Names of the boards and zones that come with the program. */
export async function readSeedBoards(): Promise<SeedBoards> {
  return schema.parse(JSON.parse(await readFile(join(FOLDER, 'boards.json'), 'utf8')));
}

/** The file with a seed board's figures. */
export function readSeedFile(name: string): Promise<Uint8Array> {
  return readFile(join(FOLDER, name));
}
