import type { BoardContent } from '@zones/core/boards/board-content';
import type { ImportBatch } from '@zones/core/imports/batch';
import type { Finding } from '@zones/core/quality/finding';
import { checkPackage } from './check-package.ts';
import { listCodes } from './code-lists.ts';
import { emptyBatch, isEmptyBatch } from './empty-batch.ts';
import { FileRefusal } from './file-refusal.ts';
import { type FoundTable, findTables } from './find-tables.ts';
import type { GridBook } from './grid.ts';
import { readActuals } from './read-actuals.ts';
import { readClearance } from './read-clearance.ts';
import { readGrid } from './read-grid.ts';
import { readLand, readLedgerNotes } from './read-land.ts';
import { readLots } from './read-lots.ts';
import { readAgendaItems, readMeetingFindings, readMeetings } from './read-meetings.ts';
import { readPlans, readTargets } from './read-plans.ts';
import { readSources } from './read-sources.ts';
import { readExplanations, readTasks } from './read-tasks.ts';
import { readWorks } from './read-works.ts';
import { listRows, type ReadingContext } from './table-row.ts';
import { TEMPLATE_VERSION } from './template-catalogue.ts';

export interface WorkbookReading {
  readonly batch: ImportBatch;
  readonly findings: readonly Finding[];
}

/** The workbook says itself which template and board it is; a file that says nothing of the kind is foreign. */
function readBoardSlug(tables: readonly FoundTable[], context: ReadingContext): string {
  const [row] = listRows(tables, 'template', context);
  const version = row?.text('version') ?? null;
  if (!row || version === null) throw new FileRefusal('workbook.foreign');
  if (version !== TEMPLATE_VERSION)
    throw new FileRefusal('workbook.other-version', { version, expected: TEMPLATE_VERSION });
  return row.text('board') ?? '';
}

function readTables(tables: readonly FoundTable[], context: ReadingContext): ImportBatch {
  return {
    sources: readSources(tables, context),
    observations: [...readActuals(tables, context), ...readLand(tables, context)],
    plans: readPlans(tables, context),
    targets: readTargets(tables, context),
    ledgerNotes: readLedgerNotes(tables, context),
    lots: readLots(tables, context),
    works: readWorks(tables, context),
    clearance: readClearance(tables, context),
    facts: [],
    meetings: readMeetings(tables, context),
    agendaItems: readAgendaItems(tables, context),
    meetingFindings: readMeetingFindings(tables, context),
    explanations: readExplanations(tables, context),
    tasks: readTasks(tables, context),
  };
}

/** One sentence about an old encoding is enough: every other cell of the file has the same trouble. */
function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const first = findings.find(({ rule }) => rule === 'workbook.legacy-font');
  return first ? [first] : findings;
}

const refused = (finding: Finding): WorkbookReading => ({ batch: emptyBatch(), findings: [finding] });

function readBook(book: GridBook, content: BoardContent): WorkbookReading {
  const layout = findTables(book);
  const findings: Finding[] = [];
  const context = { lists: listCodes(content.zones, []), serialShift: book.serialShift, findings };
  const board = readBoardSlug(layout.tables, context);
  if (board !== content.board.slug)
    throw new FileRefusal('workbook.other-board', { found: board, expected: content.board.slug });
  if (layout.findings.length > 0) return { batch: emptyBatch(), findings: layout.findings };
  const batch = readTables(layout.tables, context);
  if (findings.length === 0 && isEmptyBatch(batch)) throw new FileRefusal('workbook.nothing-filled');
  return { batch, findings: withoutEchoes(findings) };
}

/**
 * Reads a board's workbook. Whatever is wrong comes back as findings, each with its cell; the batch then holds only what
 * could be read and must not be recorded. Nothing in the file is trusted: see `checkPackage` and `readGrid`.
 */
export async function readWorkbook(bytes: Uint8Array, content: BoardContent): Promise<WorkbookReading> {
  try {
    checkPackage(bytes);
    return readBook(await readGrid(bytes), content);
  } catch (error) {
    if (error instanceof FileRefusal) return refused(error.finding);
    throw error;
  }
}
