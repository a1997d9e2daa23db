/** The parts of a release that no figure is computed from in SQL: canonical JSON, one row a record. */
export const RECORD_COLLECTIONS = [
  'board',
  'zones',
  'sources',
  'plans',
  'ledgerNotes',
  'lots',
  'works',
  'clearance',
  'facts',
] as const;
export type RecordCollection = (typeof RECORD_COLLECTIONS)[number];

export interface PublishedRecordTable {
  release_id: string;
  collection: RecordCollection;
  ordinal: number;
  content: string;
}
