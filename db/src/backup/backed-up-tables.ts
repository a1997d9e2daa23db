import type { Tables } from '../tables/tables.ts';

/** Made again from the rest at the next start: kept answers and files, and what the migrations themselves wrote. */
type MadeAgain = 'published_response' | 'published_migration';
export type BackedUpTable = Exclude<keyof Tables, MadeAgain>;

/** Every other table with its place: a table stands after those that it refers to. */
const PLACES = {
  board: 0,
  zone: 1,
  source: 2,
  import: 3,
  works: 4,
  works_physical: 5,
  observation: 6,
  plan: 7,
  target: 8,
  ledger_note: 9,
  lot: 10,
  lot_industry: 11,
  lot_evidence: 12,
  clearance_step: 13,
  fact: 14,
  meeting: 15,
  meeting_agenda_item: 16,
  meeting_finding: 17,
  meeting_explanation: 18,
  meeting_task: 19,
  published_release: 20,
  published_observation: 21,
  published_target: 22,
  published_record: 23,
} as const satisfies Readonly<Record<BackedUpTable, number>>;

// Object.keys forgets that these are the table's own keys.
export const BACKED_UP = (Object.keys(PLACES) as BackedUpTable[]).toSorted((a, b) => PLACES[a] - PLACES[b]);

export const isBackedUp = (name: string): name is BackedUpTable => Object.hasOwn(PLACES, name);
