import type { ClearanceStage } from '@zones/core/clearance/clearance';
import type { ImportBatch } from '@zones/core/imports/batch';
import type { FoundTable } from './find-tables.ts';
import { claimKey, type SeenRows } from './repeated-rows.ts';
import { listRows, type ReadingContext, type TableRow } from './table-row.ts';

type StatedStep = ImportBatch['clearance'][number];

const readProgress = (row: TableRow<'clearance'>) => ({
  householdsTotal: row.amount('households_total', 0, 'hộ'),
  householdsDone: row.amount('households_done', 0, 'hộ'),
  areaTotalM2: row.amount('area_total', 4, 'ha'),
  areaDoneM2: row.amount('area_done', 4, 'ha'),
  moneyTotalVnd: row.amount('money_total', 9, 'tỷ đồng'),
  moneyDoneVnd: row.amount('money_done', 9, 'tỷ đồng'),
});

/** Where each field that a rule may find wrong stands. */
const readCells = (row: TableRow<'clearance'>) => ({
  asOf: row.place('as_of'),
  householdsDone: row.place('households_done'),
  areaDoneM2: row.place('area_done'),
  moneyDoneVnd: row.place('money_done'),
});

function readStep(row: TableRow<'clearance'>, seen: SeenRows): StatedStep[] {
  const zone = row.need('zone', row.choice('zone'));
  const plan = row.need('plan', row.key('plan'));
  const vi = row.need('name_vi', row.text('name_vi'));
  const en = row.need('name_en', row.text('name_en'));
  const stage = row.need('stage', row.choice<ClearanceStage>('stage'));
  const asOf = row.need('as_of', row.day('as_of'));
  const progress = readProgress(row);
  const rest = {
    reason: row.text('reason'),
    sourceKey: row.need('source', row.key('source')),
    illustrative: row.flag('illustrative'),
    place: row.place('plan'),
    cells: readCells(row),
  };
  if (Object.values(progress).every((value) => value === null) && row.isSound)
    row.report('workbook.no-value', 'households_total');
  if (!row.isSound || zone === null || plan === null || vi === null || en === null) return [];
  if (stage === null || asOf === null) return [];
  if (!claimKey(seen, row, 'plan', [zone, plan, stage, asOf].join(' '))) return [];
  return [{ zone, plan, name: { vi, en }, stage, asOf, ...progress, ...rest }];
}

/** The steps of the clearance plans: counts, m² and VND done out of all, per plan, stage and date. */
export function readClearance(tables: readonly FoundTable[], context: ReadingContext): readonly StatedStep[] {
  const seen: SeenRows = new Map();
  return listRows(tables, 'clearance', context).flatMap((row) => readStep(row, seen));
}
