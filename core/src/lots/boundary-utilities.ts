import type { Absence } from '../readings/reading.ts';
import type { LotEvidence } from './lot.ts';

/** What reaches a lot's boundary, in the order in which it is asked for. */
export const BOUNDARY_UTILITIES = ['road', 'power', 'water', 'drainage', 'wastewater'] as const;
export type BoundaryUtility = (typeof BOUNDARY_UTILITIES)[number];

/** Since when a utility reaches a lot's boundary, as the source dates it, or why that is not known. */
export type UtilityAtBoundary =
  | { readonly on: string; readonly sourceKey: string | null; readonly illustrative: boolean }
  | { readonly on: null; readonly absence: Absence };

export type UtilitiesAtBoundary = Readonly<Record<BoundaryUtility, UtilityAtBoundary>>;

/** The earliest evidence of each utility: it stays once it is there. No evidence is not a no, but `silent`. */
export function utilitiesOf(known: readonly LotEvidence[], silent: Absence): UtilitiesAtBoundary {
  const find = (utility: BoundaryUtility): UtilityAtBoundary => {
    const first = known
      .filter(({ kind }) => kind === utility)
      .reduce<LotEvidence | null>((early, one) => (early === null || one.on < early.on ? one : early), null);
    if (first === null) return { on: null, absence: silent };
    return { on: first.on, sourceKey: first.sourceKey, illustrative: first.illustrative };
  };
  return {
    road: find('road'),
    power: find('power'),
    water: find('water'),
    drainage: find('drainage'),
    wastewater: find('wastewater'),
  };
}
