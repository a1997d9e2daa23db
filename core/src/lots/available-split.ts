import type { LotCount, LotCounts } from './count-lots.ts';
import type { ReadinessLevel } from './readiness.ts';

/** From L3 the land of a lot is cleared; the readiest first. */
const CLEARED_LEVELS: readonly ReadinessLevel[] = [5, 4, 3];

/** Free lots on cleared land by how far they are ready: what the available land of the ledger is made of. */
export interface AvailableSplit {
  readonly parts: readonly (LotCount & { readonly level: ReadinessLevel; readonly areaM2: number })[];
  readonly illustrative: boolean;
}

/** Null without such a lot, and where the lots' areas do not add up. */
export function splitAvailable({
  free,
  illustrative,
}: Pick<LotCounts, 'free' | 'illustrative'>): AvailableSplit | null {
  const cleared = CLEARED_LEVELS.flatMap((level) => free.filter((one) => one.level === level && one.lots > 0));
  const parts = cleared.flatMap(({ areaM2, ...one }) => (areaM2 === null ? [] : [{ ...one, areaM2 }]));
  return parts.length === 0 || parts.length < cleared.length ? null : { parts, illustrative };
}
