import type { ObservationColumns } from './observation-columns.ts';

/** Append-only: the one update ever made is `superseded_by`, when a later version is recorded. */
export interface ObservationTable extends ObservationColumns {
  board: string;
  import_id: string | null;
}
