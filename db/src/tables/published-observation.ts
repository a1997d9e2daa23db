import type { ObservationColumns } from './observation-columns.ts';

export interface PublishedObservationTable extends ObservationColumns {
  release_id: string;
}
