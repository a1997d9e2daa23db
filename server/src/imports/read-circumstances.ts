import type { StatedObservation } from '@zones/core/imports/batch';
import type { ObservationStatement, RevisionReason } from '@zones/core/observations/observation';
import type { IsoDate } from '@zones/core/quarters/quarter';
import type { ValueStatus } from '@zones/core/readings/reading';

type StatementColumn =
  | 'status'
  | 'illustrative'
  | 'source'
  | 'locator'
  | 'cutoff'
  | 'revision'
  | 'revision_note'
  | 'note';

/** A row of any table that states figures. */
export interface StatementRow {
  choice<C extends string>(column: StatementColumn): C | null;
  key(column: StatementColumn): string | null;
  text(column: StatementColumn): string | null;
  day(column: StatementColumn): IsoDate | null;
  flag(column: StatementColumn): boolean;
  need<V>(column: StatementColumn, value: V | null): V | null;
}

/** All that a row says about its figures besides the figures. */
export type Circumstances = Pick<
  ObservationStatement,
  'illustrative' | 'withheld' | 'sourceKey' | 'locator' | 'note' | 'cutoff'
> &
  Pick<StatedObservation, 'revision'>;

function readRevision(row: StatementRow): StatedObservation['revision'] {
  const reason = row.choice<RevisionReason>('revision');
  const note = row.text('revision_note');
  if (reason === null) return null;
  return { reason, note: row.need('revision_note', note) ?? '' };
}

export function readCircumstances(row: StatementRow): Circumstances {
  return {
    illustrative: row.flag('illustrative'),
    withheld: false,
    sourceKey: row.need('source', row.key('source')),
    locator: row.text('locator'),
    note: row.text('note'),
    cutoff: row.day('cutoff'),
    revision: readRevision(row),
  };
}

/** How far a figure can be relied on. Never assumed: a figure without it could be an estimate that passes for an actual. */
export function readStatus(row: StatementRow): ValueStatus | null {
  return row.need('status', row.choice<ValueStatus>('status'));
}
