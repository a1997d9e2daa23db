import type { LotRow } from './assess-lots.ts';

/** More than these do not stand side by side on a sheet of paper. */
export const SHORTLIST_SIZE = 6;

/** A lot among all lots of a board: `loc-son~CN11-P`. */
export const lotKey = ({ zone, lot }: Pick<LotRow, 'zone' | 'lot'>): string => `${zone}~${lot}`;

/** Keys in the order of the address, `loc-son~A1,phu-hoi~P1`; each once, empty places left out. */
export function parseShortlist(text: string | undefined): readonly string[] {
  const keys = (text ?? '').split(',').map((key) => key.trim());
  return [...new Set(keys)].filter((key) => key !== '');
}

/** The address of a shortlist with a lot put in or taken out; undefined when none is left. */
export function toggleInShortlist(text: string | undefined, key: string): string | undefined {
  const keys = parseShortlist(text);
  const left = keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key];
  return left.length === 0 ? undefined : left.join(',');
}

/** The lots of a shortlist that are in a release, in its order, and the keys of those that are not. */
export function findShortlisted<L extends Pick<LotRow, 'zone' | 'lot'>>(
  lots: readonly L[],
  text: string | undefined,
): { readonly found: readonly L[]; readonly gone: readonly string[]; readonly tooMany: readonly string[] } {
  const keys = parseShortlist(text);
  // Of ten thousand lots a reader chooses a few: the others get no key.
  const codes = new Set(keys.map((key) => key.slice(key.indexOf('~') + 1)));
  const byKey = new Map(lots.filter(({ lot }) => codes.has(lot)).map((lot) => [lotKey(lot), lot]));
  const there = keys.filter((key) => byKey.has(key));
  return {
    found: there.slice(0, SHORTLIST_SIZE).flatMap((key) => byKey.get(key) ?? []),
    gone: keys.filter((key) => !byKey.has(key)),
    tooMany: there.slice(SHORTLIST_SIZE),
  };
}
