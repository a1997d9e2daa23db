import type { Board } from '@zones/core/boards/board-content';
import type { ImportBatch } from '@zones/core/imports/batch';
import { compareBatch } from '@zones/core/imports/compare-batch';
import { canonicalJson } from '@zones/core/releases/canonical-json';
import { getBoardContent } from '@zones/db/boards/get-board-content';
import { recordBoard } from '@zones/db/boards/record-board';
import type { Writer } from '@zones/db/engines/engine';
import { recordImport } from '@zones/db/imports/record-import';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { useBoardDatabase } from '../engines/board-database.ts';
import { engines } from '../engines/engines.ts';
import { forgetBoards } from './forget-boards.ts';
import { generatedBatch } from './generated-content.ts';
import { CITED_BOARD, fileOf, REPORTING_BOARD, ZONES } from './sample-board.ts';

const files = fc.array(generatedBatch, { minLength: 1, maxLength: 3 });
const boards = fc.constantFrom(CITED_BOARD, REPORTING_BOARD);

/** How many lines of a dry run have each effect. */
async function foretell(writer: Writer, board: Board, batch: ImportBatch) {
  const changes = compareBatch(await getBoardContent(writer, board.slug), batch);
  const count = (effect: string) => changes.filter((change) => change.effect === effect).length;
  return { added: count('added'), changed: count('changed'), unchanged: count('unchanged') };
}

/** Imports a file twice, and checks each time that the dry run foretold it. */
async function importTwice(writer: Writer, board: Board, batch: ImportBatch, day: string) {
  const foretold = await foretell(writer, board, batch);
  const outcome = await recordImport(writer, board.slug, batch, fileOf(`09-${day}`));
  expect(outcome).toMatchObject(foretold);
  const again = await recordImport(writer, board.slug, batch, fileOf(`10-${day}`));
  expect(again).toEqual({ importId: null, ...(await foretell(writer, board, batch)) });
  expect(again).toMatchObject({ added: 0, changed: 0 });
  return outcome;
}

/** What each import came to and what the board holds at the end, in one spelling. */
async function importAll(writer: Writer, board: Board, batches: readonly ImportBatch[]): Promise<string> {
  await forgetBoards(writer);
  await recordBoard(writer, board, ZONES);
  const outcomes = [];
  for (const [index, batch] of batches.entries()) outcomes.push(await importTwice(writer, board, batch, `1${index}`));
  return canonicalJson({ outcomes, content: await getBoardContent(writer, board.slug) });
}

describe('the two engines', () => {
  const databases = engines().map(useBoardDatabase);

  test('hold the same after the same files; a dry run foretells each, and a file imported again changes neither', async () => {
    await fc.assert(
      fc.asyncProperty(boards, files, async (board, batches) => {
        const held = await Promise.all(databases.map((database) => importAll(database().writer, board, batches)));
        expect(new Set(held).size).toBe(1);
      }),
      { numRuns: 40 },
    );
  });
});
