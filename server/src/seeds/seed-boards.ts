import { formatFinding } from '@zones/core/quality/finding-words';
import { listBoards } from '@zones/db/boards/list-boards';
import { recordBoard } from '@zones/db/boards/record-board';
import type { Reader, Writer } from '@zones/db/engines/engine';
import { listReleases } from '@zones/db/releases/read-release';
import { importFile } from '../imports/import-file.ts';
import { PublicationRefused, publishRelease } from '../releases/publish-release.ts';
import type { SeedName } from '../settings/settings.ts';
import { readSeedBoards, readSeedFile } from './read-seed-boards.ts';
import { SEEDS, type Seed, type SeedReport } from './seeds.ts';

type Say = (line: string) => void;

async function recordSeedBoards(writer: Writer, seeds: readonly Seed[]): Promise<void> {
  for (const { board, zones } of await readSeedBoards()) {
    if (seeds.some((seed) => seed.board === board.slug)) await recordBoard(writer, board, zones);
  }
}

async function loadReport(writer: Writer, board: string, report: SeedReport): Promise<void> {
  for (const fileName of report.files) {
    const bytes = await readSeedFile(fileName);
    const { recordedAt } = report;
    const { findings, accepted } = await importFile(writer, {
      board,
      bytes,
      fileName,
      dryRun: false,
      recordedAt,
      today: null,
    });
    if (!accepted) throw new PublicationRefused(board, findings);
  }
  await publishRelease(writer, { board, decision: report.release, today: null });
}

/**
 * What is still to be loaded of a board: what follows the releases it has, when these are the beginning of ours. A board
 * with other releases was loaded by another version of the program, or is the operator's own by now: nothing.
 */
function listMissing(seed: Seed, published: readonly string[]): readonly SeedReport[] {
  const ours = seed.reports.slice(0, published.length).map(({ release }) => release.id);
  return ours.toSorted().join() === published.toSorted().join() ? seed.reports.slice(published.length) : [];
}

/**
 * Fills an empty database with the boards that come with the program, each with its releases. A database that has a board
 * is left as it is, except that a board of ours whose loading was broken off is finished: what was recorded is found again
 * and changes nothing, what was released stays.
 */
export async function seedBoards(writer: Writer, reader: Reader, names: readonly SeedName[], say: Say): Promise<void> {
  const seeds = names.map((name) => SEEDS[name]);
  if ((await listBoards(writer)).length === 0) await recordSeedBoards(writer, seeds);
  const boards = new Set((await listBoards(writer)).map(({ slug }) => slug));
  for (const seed of seeds) {
    if (!boards.has(seed.board)) continue;
    const published = await listReleases(reader, { board: seed.board });
    const missing = listMissing(
      seed,
      published.map(({ id }) => id),
    );
    if (missing.length > 0) say(`Loading the board ${seed.board} …`);
    for (const report of missing) await loadReport(writer, seed.board, report);
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
