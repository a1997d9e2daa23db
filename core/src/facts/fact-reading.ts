import { factId } from '../evidence/evidence-id.ts';
import type { Reading, ValueStatus } from '../readings/reading.ts';
import { absent, present } from '../readings/reading.ts';
import type { Fact } from './fact.ts';

const STATUSES = {
  reported: 'actual',
  derived: 'derived',
  conflict: 'conflict',
  'low-confidence': 'provisional',
} as const satisfies Record<NonNullable<Fact['status']>, ValueStatus>;

/**
 * A fact as a reading in its own printed unit, under the fact's evidence id. What is not a number (a statement in words)
 * is `not-applicable`; its words are in the evidence.
 */
export function readFact(fact: Fact): Reading {
  const id = factId(fact);
  if (fact.value === null) return absent(fact.absence ?? 'not-published', id);
  const value = Number(fact.value);
  if (fact.value.trim() === '' || !Number.isFinite(value)) return absent('not-applicable', id);
  return present(value, fact.status === null ? 'provisional' : STATUSES[fact.status], id);
}
