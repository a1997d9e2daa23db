import type { FindSources } from '@zones/core/evidence/source-keys';
import type { Reading } from '@zones/core/readings/reading';
import type { Cell } from './csv.ts';

/** The columns in which every table shows a reading. */
export const READING_COLUMNS = ['value', 'status', 'absence', 'illustrative', 'source', 'evidence'] as const;

/** A reading as cells: the value or the reason for its absence, never 0 for something unknown. */
export function readingCells(
  reading: Reading,
  findSources: FindSources,
): Record<(typeof READING_COLUMNS)[number], Cell> {
  const present = reading.value !== null;
  return {
    value: reading.value,
    status: present ? reading.status : null,
    absence: present ? null : reading.absence,
    illustrative: present ? reading.illustrative : null,
    source: findSources(reading).join(' '),
    evidence: reading.evidence,
  };
}
