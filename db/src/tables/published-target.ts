import type { TargetColumns } from './target-columns.ts';

export interface PublishedTargetTable extends TargetColumns {
  release_id: string;
}
