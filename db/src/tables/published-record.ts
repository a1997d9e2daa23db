import type { Collection } from '@zones/core/releases/collections';

/** Collections with a published table of their own, because their figures are asked for in SQL. */
const TABLED = ['observations', 'targets'] as const satisfies readonly Collection[];
type TabledCollection = (typeof TABLED)[number];

/** The parts of a release that no figure is computed from in SQL: canonical JSON, one row a record. */
export type RecordedCollection = Exclude<Collection, TabledCollection>;

export const isRecorded = (collection: Collection): collection is RecordedCollection =>
  !TABLED.some((tabled) => tabled === collection);

export interface PublishedRecordTable {
  release_id: string;
  collection: 'board' | RecordedCollection;
  ordinal: number;
  content: string;
}
