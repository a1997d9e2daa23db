import { formatFinding } from '@zones/core/quality/finding-words';
import { listBoards } from '@zones/db/boards/list-boards';
import { recordBoard } from '@zones/db/boards/record-board';
import type { Reader, Writer } from '@zones/db/engines/engine';
import { listReleases } from '@zones/db/releases/read-release';
import { importFile } from '../imports/import-file.ts';
import { PublicationRefused, publishRelease } from '../releases/publish-release.ts';
import type { SeedName } from '../settings/settings.ts';
import { readSeedBoards, readSeedFile } from './read-seed-boards.ts';
import { SEEDS, type Seed } from './seeds.ts';

type Say = (line: string) => void;

async function recordSeedBoards(writer: Writer, seeds: readonly Seed[]): Promise<void> {
  for (const { board, zones } of await readSeedBoards()) {
    if (seeds.some((seed) => seed.board === board.slug)) await recordBoard(writer, board, zones);
  }
}

async function loadSeed(writer: Writer, seed: Seed): Promise<void> {
  const { findings, accepted } = await importFile(writer, {
    board: seed.board,
    bytes: await readSeedFile(seed.file),
    fileName: seed.file,
    dryRun: false,
    recordedAt: seed.recordedAt,
    today: null,
  });
  if (!accepted) throw new PublicationRefused(seed.board, findings);
  await publishRelease(writer, seed.board, seed.release);
}

/**
 * Fills an empty database with the boards that come with the program, each with one release. A database that has a board
 * is left as it is, except that a board of ours whose loading was broken off is finished: recorded, never released.
 */
export async function seedBoards(writer: Writer, reader: Reader, names: readonly SeedName[], say: Say): Promise<void> {
  const seeds = names.map((name) => SEEDS[name]);
  if ((await listBoards(writer)).length === 0) await recordSeedBoards(writer, seeds);
  const boards = new Set((await listBoards(writer)).map(({ slug }) => slug));
  for (const seed of seeds) {
    if (!boards.has(seed.board)) continue;
    if ((await listReleases(reader, { board: seed.board })).length > 0) continue;
    say(`Loading the board ${seed.board} …`);
    await loadSeed(writer, seed);
  }
}

/** Why a seed was refused, for the log of a broken installation. */
export function explainRefusal(error: unknown): string | null {
  if (!(error instanceof PublicationRefused)) return null;
  return error.findings
    .filter(({ severity }) => severity === 'error')
    .map((finding) => formatFinding(finding, 'en'))
    .join('\n');
}
