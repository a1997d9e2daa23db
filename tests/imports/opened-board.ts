import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Board, BoardContent, Zone } from '@zones/core/boards/board-content';
import { LANGUAGES } from '@zones/core/language/text';
import type { Finding } from '@zones/core/quality/finding';
import { formatFinding } from '@zones/core/quality/finding-words';
import { getBoardContent } from '@zones/db/boards/get-board-content';
import { recordBoard } from '@zones/db/boards/record-board';
import type { Writer } from '@zones/db/engines/engine';
import { openWriter } from '@zones/db/engines/open';
import { migrate } from '@zones/db/migrations/migrate';
import { type ImportOutcome, importFile } from '@zones/server/imports/import-file';
import { expect } from 'vitest';

const data = path.resolve(import.meta.dirname, '../../fixtures/data');

export const readFixture = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(data, name)));

const boards: readonly { readonly board: Board; readonly zones: readonly Zone[] }[] = JSON.parse(
  readFileSync(path.join(data, 'boards.json'), 'utf8'),
);

export const SAMPLE = 'lam-dong-sample';
export const CITED = 'lam-dong';

export const zonesOf = (slug: string): readonly Zone[] => boards.find(({ board }) => board.slug === slug)?.zones ?? [];

/** Two empty boards in a database of their own. */
export interface OpenedBoards {
  readonly writer: Writer;
  import(bytes: Uint8Array, change?: { board?: string; dryRun?: boolean; recordedAt?: string }): Promise<ImportOutcome>;
  content(slug?: string): Promise<BoardContent>;
  close(): Promise<void>;
}

export async function openBoards(): Promise<OpenedBoards> {
  const folder = mkdtempSync(path.join(tmpdir(), 'zones-imports-'));
  const writer = await openWriter(`sqlite:${path.join(folder, 'zones.db')}`);
  await migrate(writer);
  for (const { board, zones } of boards) await recordBoard(writer, board, zones);
  return {
    writer,
    import: (bytes, { board = SAMPLE, dryRun = false, recordedAt = '2017-09-25T00:00:00Z' } = {}) =>
      importFile(writer, { board, bytes, fileName: 'figures.xlsx', dryRun, recordedAt, today: '2026-11-23' }),
    content: (slug = SAMPLE) => getBoardContent(writer, slug),
    close: async () => {
      await writer.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The file is refused: nothing is written, and the first finding is a whole sentence in both languages. */
export async function expectRefused(boards: OpenedBoards, bytes: Uint8Array, board = SAMPLE): Promise<Finding> {
  const before = await boards.content(board);
  const outcome = await boards.import(bytes, { board });
  expect(outcome.accepted).toBe(false);
  expect(outcome.changes).toEqual([]);
  expect(await boards.content(board)).toEqual(before);
  const [first] = outcome.findings;
  if (!first) throw new Error('Refused without a reason');
  expect(first.severity).toBe('error');
  for (const language of LANGUAGES) {
    const sentence = formatFinding(first, language);
    expect(sentence).not.toContain(first.rule);
    expect(sentence).not.toMatch(/[{}]|undefined|null/);
    expect(sentence).toMatch(/\p{L}{2,}.*[.?]$/su);
  }
  return first;
}
