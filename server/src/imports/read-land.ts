import type { ImportBatch, Placed, StatedObservation } from '@zones/core/imports/batch';
import type { LedgerNote } from '@zones/core/land/ledger-note';
import type { FoundTable } from './find-tables.ts';
import { readCircumstances, readStatus } from './read-circumstances.ts';
import { claimKey, type SeenRows } from './repeated-rows.ts';
import { listRows, type ReadingContext, type TableRow } from './table-row.ts';

const LAND_AREAS = [
  'land_planned',
  'land_industrial',
  'land_uncleared',
  'land_cleared',
  'land_leased',
  'land_introduced',
  'land_recovering',
  'land_other_use',
  'land_available',
] as const;
const LAND_RATIOS = ['occupancy_of_cleared', 'occupancy_of_industrial'] as const;
type LandMetric = (typeof LAND_AREAS)[number] | (typeof LAND_RATIOS)[number];
type LandRow = TableRow<'land'>;

const isRatio = (metric: LandMetric): boolean => (LAND_RATIOS as readonly string[]).includes(metric);

function readFigure(row: LandRow, metric: LandMetric): Pick<StatedObservation, 'value' | 'status' | 'absence'> {
  const absence = row.absenceIn(metric);
  if (absence !== null) return { value: null, status: null, absence };
  const value = isRatio(metric) ? row.percent(metric) : row.amount(metric, 4, 'ha');
  return { value, status: value === null ? null : readStatus(row), absence: null };
}

function readLandRow(row: LandRow, seen: SeenRows): StatedObservation[] {
  const zone = row.need('zone', row.choice('zone'));
  const period = row.need('period', row.period('period'));
  const stated = [...LAND_AREAS, ...LAND_RATIOS].filter((metric) => !row.isBlank(metric));
  if (zone === null || period === null) return [];
  if (stated.length === 0) row.report('workbook.no-value', 'land_industrial');
  const circumstances = { ...readCircumstances(row), quote: row.text('quote'), works: null, funding: null };
  const observations = stated.map((metric): StatedObservation => {
    const place = row.place(metric);
    return { zone, metric, period, ...readFigure(row, metric), ...circumstances, place };
  });
  return observations.filter(
    ({ metric, sourceKey }) => row.isSound && claimKey(seen, row, 'zone', [zone, metric, period, sourceKey].join(' ')),
  );
}

/** The land ledger in m², one observation a filled cell. Several rows of a zone and date may share the columns out. */
export function readLand(tables: readonly FoundTable[], context: ReadingContext): readonly StatedObservation[] {
  const seen: SeenRows = new Map();
  return listRows(tables, 'land', context).flatMap((row) => readLandRow(row, seen));
}

function readNote(row: TableRow<'ledger_note'>): Placed<LedgerNote>[] {
  const zone = row.need('zone', row.choice('zone'));
  const period = row.need('period', row.period('period'));
  const kind = row.need('kind', row.choice<LedgerNote['kind']>('kind'));
  const vi = row.need('text_vi', row.text('text_vi'));
  const en = row.need('text_en', row.text('text_en'));
  const sourceKey = row.key('source');
  if (!row.isSound || zone === null || period === null || kind === null || vi === null || en === null) return [];
  return [{ zone, period, kind, text: { vi, en }, sourceKey, place: row.place('zone') }];
}

export function readLedgerNotes(tables: readonly FoundTable[], context: ReadingContext): ImportBatch['ledgerNotes'] {
  return listRows(tables, 'ledger_note', context).flatMap(readNote);
}
