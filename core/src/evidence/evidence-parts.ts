import type { Source } from '../sources/source.ts';
import type { Evidence, EvidenceSource } from './evidence.ts';

/** A proof with nothing in it yet; each kind of proof fills in what it has. */
export const NOTHING = {
  metric: null,
  period: null,
  works: null,
  funding: null,
  unit: null,
  reading: null,
  source: null,
  note: null,
  cutoff: null,
  versions: [],
  alternatives: [],
  plan: null,
  formula: null,
  inputs: [],
  lot: null,
  fact: null,
} as const satisfies Partial<Evidence>;

/** The document of a key with the place in it; null for no key. */
export function findSource(
  sources: readonly Source[],
  key: string | null,
  place: { readonly locator: string | null; readonly quote: string | null },
): EvidenceSource | null {
  const source = sources.find((one) => one.key === key);
  return source ? { ...source, locator: place.locator, quote: place.quote } : null;
}
