import type { ImportBatch, Place } from '@zones/core/imports/batch';
import { LOT_EVIDENCE_KINDS, type LotEvidence } from '@zones/core/lots/lot';
import type { FoundTable } from './find-tables.ts';
import { claimKey, type SeenRows } from './repeated-rows.ts';
import { listRows, type ReadingContext, type TableRow } from './table-row.ts';

type StatedLot = ImportBatch['lots'][number];

function readEvidence(row: TableRow<'lot'>, sourceKey: string | null, illustrative: boolean): LotEvidence[] {
  return LOT_EVIDENCE_KINDS.flatMap((kind): LotEvidence[] => {
    const on = row.day(kind);
    return on === null ? [] : [{ kind, on, sourceKey, note: null, illustrative }];
  });
}

/** Where each field that a rule may find wrong stands. */
const readCells = (row: TableRow<'lot'>): Readonly<Record<string, Place>> => ({
  areaM2: row.place('area'),
  ...Object.fromEntries(LOT_EVIDENCE_KINDS.map((kind) => [kind, row.place(kind)])),
});

function readLot(row: TableRow<'lot'>, seen: SeenRows): StatedLot[] {
  const zone = row.need('zone', row.choice('zone'));
  const code = row.need('code', row.key('code'));
  const areaM2 = row.need('area', row.amount('area', 4, 'ha'));
  const sourceKey = row.need('source', row.key('source'));
  const illustrative = row.flag('illustrative');
  const rest = {
    block: row.text('block'),
    industries: row.choices('industries'),
    evidence: readEvidence(row, sourceKey, illustrative),
    quote: row.text('quote'),
    note: row.text('note'),
    place: row.place('code'),
    cells: readCells(row),
  };
  if (!row.isSound || zone === null || code === null || areaM2 === null) return [];
  if (!claimKey(seen, row, 'code', `${zone} ${code}`)) return [];
  return [{ zone, code, areaM2, sourceKey, illustrative, ...rest }];
}

/** The lots of the sheet Lô đất, each date of a column as one dated piece of evidence. */
export function readLots(tables: readonly FoundTable[], context: ReadingContext): readonly StatedLot[] {
  const seen: SeenRows = new Map();
  return listRows(tables, 'lot', context).flatMap((row) => readLot(row, seen));
}
