import type { ImportBatch } from '@zones/core/imports/batch';
import { readBoardContent } from '../boards/get-board-content.ts';
import { lockBoard } from '../boards/lock-board.ts';
import type { Writer } from '../engines/engine.ts';
import { transact } from '../engines/transact.ts';
import { insertRows } from '../engines/write-rows.ts';
import { toKeptBatch } from './kept-batch.ts';
import { countChanges, type ImportCounts, planImport } from './plan-import.ts';
import { writeImport } from './write-import.ts';

/** The file that a batch came from. */
export interface ImportedFile {
  readonly fileName: string;
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string;
  /** Instant, ISO 8601 UTC; an earlier one than the board's last import is recorded as that of the last. */
  readonly recordedAt: string;
}

export interface RecordedImport extends ImportCounts {
  /** Null when the file said nothing new: then nothing was written. */
  readonly importId: string | null;
}

/**
 * Records all of a batch or nothing. Observations are only ever added, and mark the version they replace; every other
 * record takes the place of the one with its natural key. The same batch again changes nothing.
 */
export async function recordImport(
  writer: Writer,
  slug: string,
  batch: ImportBatch,
  file: ImportedFile,
): Promise<RecordedImport> {
  return transact(writer, async (transaction) => {
    await lockBoard(writer.engine, transaction, slug);
    const content = await readBoardContent(transaction, slug);
    const plan = planImport(content, toKeptBatch(batch));
    const counts = countChanges(plan);
    if (counts.added + counts.changed === 0) return { importId: null, ...counts };
    const earlier = await transaction
      .selectFrom('import')
      .select(['id', 'recorded_at'])
      .where('board', '=', slug)
      .execute();
    // Who waited for the lock brings an older instant than who held it; a later version is never recorded earlier.
    const recordedAt = latestOf([file.recordedAt, ...earlier.map((one) => one.recorded_at)]);
    const importId = `import-${earlier.length + 1}`;
    const row = { board: slug, id: importId, file_name: file.fileName, sha256: file.sha256, recorded_at: recordedAt };
    await insertRows(transaction, 'import', [{ ...row, ...counts }]);
    await writeImport({ transaction, board: slug, importId, recordedAt }, plan);
    return { importId, ...counts };
  });
}

/** Of instants in ISO 8601 UTC the last. */
const latestOf = (instants: readonly string[]): string => instants.toSorted().at(-1) ?? '';
