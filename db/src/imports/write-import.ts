import type { PlannedObservation } from '@zones/core/imports/plan-observations';
import { RECORD_KEYS } from '@zones/core/imports/record-key';
import type { Lot } from '@zones/core/lots/lot';
import type { Observation } from '@zones/core/observations/observation';
import type { Works } from '@zones/core/works/works';
import { insertRows, replaceRows } from '../engines/write-rows.ts';
import { toClearanceStepColumns } from '../tables/clearance-step.ts';
import { toFactColumns } from '../tables/fact.ts';
import { toLedgerNoteColumns } from '../tables/ledger-note.ts';
import { toLotRow } from '../tables/lot.ts';
import { toLotEvidenceRows } from '../tables/lot-evidence.ts';
import { toLotIndustryRows } from '../tables/lot-industry.ts';
import { toObservationColumns } from '../tables/observation-columns.ts';
import { toPlanRow } from '../tables/plan.ts';
import { toSourceRow } from '../tables/source.ts';
import { toTargetColumns } from '../tables/target-columns.ts';
import { toWorksRow } from '../tables/works.ts';
import { toWorksPhysicalRows } from '../tables/works-physical.ts';
import { type RecordChanges, written } from './compare-records.ts';
import type { ImportScope } from './import-scope.ts';
import type { ImportPlan } from './plan-import.ts';
import { writeMeetings } from './write-meetings.ts';

/** Writes a planned import, each record after what it points at. */
export async function writeImport(scope: ImportScope, plan: ImportPlan): Promise<void> {
  const { transaction, board } = scope;
  const sources = written(plan.sources).map(({ record, ordinal }) => toSourceRow(board, record, ordinal));
  await replaceRows(transaction, 'source', ['board', 'key'], sources);
  await writeWorks(scope, plan.works);
  await writeObservations(scope, plan);
  const plans = written(plan.plans).map(({ record, ordinal }) => toPlanRow(board, record, ordinal));
  await replaceRows(transaction, 'plan', ['board', 'id'], plans);
  await writeLots(scope, plan.lots);
  await writeKeyed(scope, plan);
  await writeMeetings(scope, plan);
}

/** Records whose natural key stands in a column of its own. */
async function writeKeyed({ transaction, board }: ImportScope, plan: ImportPlan): Promise<void> {
  const targets = written(plan.targets).map(({ record, ordinal }) => ({
    board,
    key: RECORD_KEYS.target(record),
    ...toTargetColumns(record, ordinal),
  }));
  const notes = written(plan.ledgerNotes).map(({ record, ordinal }) => ({
    board,
    key: RECORD_KEYS['ledger-note'](record),
    ...toLedgerNoteColumns(record, ordinal),
  }));
  const steps = written(plan.clearance).map(({ record, ordinal }) => ({
    board,
    key: RECORD_KEYS.clearance(record),
    ...toClearanceStepColumns(record, ordinal),
  }));
  const facts = written(plan.facts).map(({ record, ordinal }) => ({
    board,
    key: RECORD_KEYS.fact(record),
    ...toFactColumns(record, ordinal),
  }));
  await replaceRows(transaction, 'target', ['board', 'key'], targets);
  await replaceRows(transaction, 'ledger_note', ['board', 'key'], notes);
  await replaceRows(transaction, 'clearance_step', ['board', 'key'], steps);
  await replaceRows(transaction, 'fact', ['board', 'key'], facts);
}

function toObservation(planned: PlannedObservation, recordedAt: string): Observation {
  return { ...planned.statement, id: planned.id, recordedAt, supersededBy: null, revision: planned.revision };
}

async function writeObservations(scope: ImportScope, plan: ImportPlan): Promise<void> {
  const { transaction, board, importId, recordedAt } = scope;
  const rows = plan.observations.added.map((planned, index) => ({
    board,
    import_id: importId,
    ...toObservationColumns(toObservation(planned, recordedAt), plan.firstOrdinal + index),
  }));
  await insertRows(transaction, 'observation', rows);
  for (const { id, by } of plan.observations.superseded) {
    const replaced = transaction.updateTable('observation').set({ superseded_by: by });
    await replaced.where('board', '=', board).where('id', '=', id).execute();
  }
}

async function writeWorks({ transaction, board }: ImportScope, changes: RecordChanges<Works>): Promise<void> {
  for (const { record } of changes.changed) {
    const earlier = transaction.deleteFrom('works_physical').where('board', '=', board);
    await earlier.where('zone', '=', record.zone).where('works', '=', record.code).execute();
  }
  const all = written(changes);
  const works = all.map(({ record, ordinal }) => toWorksRow(board, record, ordinal));
  const physical = all.flatMap(({ record }) => toWorksPhysicalRows(board, record));
  await replaceRows(transaction, 'works', ['board', 'zone', 'code'], works);
  await insertRows(transaction, 'works_physical', physical);
}

async function writeLots({ transaction, board }: ImportScope, changes: RecordChanges<Lot>): Promise<void> {
  for (const { record } of changes.changed) {
    for (const table of ['lot_industry', 'lot_evidence'] as const) {
      const earlier = transaction.deleteFrom(table).where('board', '=', board);
      await earlier.where('zone', '=', record.zone).where('lot', '=', record.code).execute();
    }
  }
  const all = written(changes);
  const lots = all.map(({ record, ordinal }) => toLotRow(board, record, ordinal));
  await replaceRows(transaction, 'lot', ['board', 'zone', 'code'], lots);
  await insertRows(
    transaction,
    'lot_industry',
    all.flatMap(({ record }) => toLotIndustryRows(board, record)),
  );
  await insertRows(
    transaction,
    'lot_evidence',
    all.flatMap(({ record }) => toLotEvidenceRows(board, record)),
  );
}
