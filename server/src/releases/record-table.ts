import type { EstimatesAnswer, RecordAnswer, RevisionsAnswer } from '@zones/core/contract/record';
import type { Table } from '../responses/csv.ts';
import { sideCells } from './release-table.ts';

const countOf = (judged: RecordAnswer['rows'][number]['judged'], status: string): number =>
  judged.filter((one) => one.status === status).length;

/** One row a release. */
export function toRecordTable({ board, rows }: RecordAnswer): Table {
  const columns = ['board', 'release', 'through', 'cutoff', 'published_on', 'days_after_cutoff', 'plan', 'whole_year'];
  const judged = ['on_plan', 'watch', 'behind', 'estimates_stated', 'estimates_settled', 'estimates_median_share'];
  return {
    columns: [...columns, ...judged],
    rows: rows.map((row) => ({
      board,
      release: row.release,
      through: row.through,
      cutoff: row.cutoff,
      published_on: row.publishedOn,
      days_after_cutoff: row.daysAfterCutoff,
      plan: row.planId,
      whole_year: row.wholeYear,
      on_plan: countOf(row.judged, 'on-plan'),
      watch: countOf(row.judged, 'watch'),
      behind: countOf(row.judged, 'behind'),
      estimates_stated: row.estimates.stated,
      estimates_settled: row.estimates.settled,
      estimates_median_share: row.estimates.medianShare,
    })),
  };
}

/** One row an estimate; without an actual its cells are empty and say why. */
export function toEstimateTable({ board, rows }: EstimatesAnswer): Table<string> {
  const sides = (['estimate', 'actual'] as const).flatMap((side) => Object.keys(sideCells(side, null)));
  const columns = ['board', 'zone', 'metric', 'unit', 'quarter', 'estimated_in', 'settled_in'];
  return {
    columns: [...columns, ...sides, 'difference', 'share_of_actual', 'difference_illustrative'],
    rows: rows.map((row) => ({
      board,
      zone: row.zone,
      metric: row.metric,
      unit: row.unit,
      quarter: row.quarter,
      estimated_in: row.estimatedIn,
      settled_in: row.settledIn,
      ...sideCells('estimate', row.estimate),
      ...sideCells('actual', row.actual),
      difference: row.deviation?.difference,
      share_of_actual: row.deviation?.share,
      difference_illustrative: row.deviation?.illustrative,
    })),
  };
}

/** One row a replaced figure. */
export function toRevisionTable({ release, rows }: RevisionsAnswer): Table<string> {
  const sides = (['before', 'after'] as const).flatMap((side) => Object.keys(sideCells(side, null)));
  const columns = ['release', 'zone', 'metric', 'unit', 'period', 'works', 'funding'];
  return {
    columns: [...columns, ...sides, 'reason', 'reason_note', 'recorded_at'],
    rows: rows.map(({ before, after, reason, note, recordedAt, ...figure }) => ({
      release: release.id,
      ...figure,
      ...sideCells('before', before),
      ...sideCells('after', after),
      reason,
      reason_note: note,
      recorded_at: recordedAt,
    })),
  };
}
