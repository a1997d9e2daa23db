import { createHash } from 'node:crypto';
import type { BoardContent } from '@zones/core/boards/board-content';
import type { ImportBatch, ImportChange } from '@zones/core/imports/batch';
import { compareBatch } from '@zones/core/imports/compare-batch';
import { checkBatch } from '@zones/core/quality/check-batch';
import type { Finding } from '@zones/core/quality/finding';
import type { IsoDate } from '@zones/core/quarters/quarter';
import { getBoardContent } from '@zones/db/boards/get-board-content';
import type { Writer } from '@zones/db/engines/engine';
import { toKeptBatch } from '@zones/db/imports/kept-batch';
import { recordImport } from '@zones/db/imports/record-import';
import { checkFileSize } from './check-package.ts';
import { emptyBatch } from './empty-batch.ts';
import { FileRefusal } from './file-refusal.ts';
import { readFacts } from './read-facts.ts';
import { readWorkbook, type WorkbookReading } from './read-workbook.ts';

export interface ImportRequest {
  /** Slug. */
  readonly board: string;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Say what would happen; write nothing. */
  readonly dryRun: boolean;
  /** Instant, ISO 8601 UTC. */
  readonly recordedAt: string;
  /** Day of entry: dates after it are refused. Null: dates are not checked. */
  readonly today: IsoDate | null;
}

export interface ImportOutcome {
  /** False when a rule of error level is broken; then nothing was written. */
  readonly accepted: boolean;
  /** Errors first, the reason for a refusal at their head; then warnings. */
  readonly findings: readonly Finding[];
  readonly changes: readonly ImportChange[];
  readonly counts: { readonly added: number; readonly changed: number; readonly unchanged: number };
}

/** A fact file begins with a brace; a workbook never does. */
function isFactFile(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 64));
  return head.trimStart().startsWith('{');
}

async function readFile(bytes: Uint8Array, content: BoardContent): Promise<WorkbookReading> {
  try {
    checkFileSize(bytes);
    return isFactFile(bytes) ? { batch: readFacts(bytes), findings: [] } : await readWorkbook(bytes, content);
  } catch (error) {
    if (error instanceof FileRefusal) return { batch: emptyBatch(), findings: [error.finding] };
    throw error;
  }
}

const isError = (finding: Finding): boolean => finding.severity === 'error';

function countChanges(changes: readonly ImportChange[]): ImportOutcome['counts'] {
  const count = (effect: ImportChange['effect']) => changes.filter((change) => change.effect === effect).length;
  return { added: count('added'), changed: count('changed'), unchanged: count('unchanged') };
}

function record(writer: Writer, request: ImportRequest, batch: ImportBatch) {
  const sha256 = createHash('sha256').update(request.bytes).digest('hex');
  const { fileName, recordedAt } = request;
  return recordImport(writer, request.board, batch, { fileName, sha256, recordedAt });
}

/**
 * The one way in for figures: reads a workbook or a fact file, checks it against every rule, compares it with what the board
 * knows, and records it whole when nothing of error level stands against it. The same file again changes nothing.
 * Throws `board-not-found` for an unknown board.
 */
export async function importFile(writer: Writer, request: ImportRequest): Promise<ImportOutcome> {
  const content = await getBoardContent(writer, request.board);
  const reading = await readFile(request.bytes, content);
  const batch = toKeptBatch(reading.batch);
  // Rows that could not be read leave gaps that would be reported again as consequences.
  const broken = reading.findings.some(isError) ? [] : checkBatch(content, batch, request.today);
  const all = [...reading.findings, ...broken];
  const findings = [...all.filter(isError), ...all.filter((finding) => !isError(finding))];
  const accepted = !findings.some(isError);
  const changes = accepted ? compareBatch(content, batch) : [];
  if (accepted && !request.dryRun) await record(writer, request, batch);
  return { accepted, findings, changes, counts: countChanges(changes) };
}
