import type { TargetColumns } from './target-columns.ts';

export interface TargetTable extends TargetColumns {
  board: string;
  /** Natural key in one column, because the engines do not agree on unique keys with nulls. */
  key: string;
}
