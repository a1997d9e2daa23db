import type { BoardContent } from '../boards/board-content.ts';
import type { ReleaseFormat } from './release-format.ts';

/** What a board's content has many of. */
export type Collection = Exclude<keyof BoardContent, 'board'>;

/**
 * Every collection with the first format whose releases hold it. A collection that is added to `BoardContent` is entered
 * here: publishing, reading back, counting and the canonical JSON follow this table, and releases of earlier formats stay
 * without it.
 */
const COLLECTIONS = {
  zones: 1,
  sources: 1,
  observations: 1,
  plans: 1,
  targets: 1,
  ledgerNotes: 1,
  lots: 1,
  works: 1,
  clearance: 1,
  facts: 1,
  meetings: 2,
  agendaItems: 2,
  meetingFindings: 2,
  explanations: 2,
  tasks: 2,
} as const satisfies Readonly<Record<Collection, ReleaseFormat>>;

/** Collections that releases of a format hold. */
export function listCollections(format: ReleaseFormat): readonly Collection[] {
  // Object.keys forgets that these are the table's own keys.
  return (Object.keys(COLLECTIONS) as Collection[]).filter((collection) => COLLECTIONS[collection] <= format);
}
