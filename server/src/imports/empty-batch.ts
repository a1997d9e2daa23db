import type { ImportBatch } from '@zones/core/imports/batch';
import { NO_MEETINGS } from '@zones/core/meetings/meeting';

/** A batch that states nothing. */
export function emptyBatch(): ImportBatch {
  return {
    sources: [],
    observations: [],
    plans: [],
    targets: [],
    ledgerNotes: [],
    lots: [],
    works: [],
    clearance: [],
    facts: [],
    ...NO_MEETINGS,
  };
}

export function isEmptyBatch(batch: ImportBatch): boolean {
  return Object.values(batch).every((records) => records.length === 0);
}
