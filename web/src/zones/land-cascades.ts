import type { CascadeLedger } from '@zones/core/charts/land-cascade';
import type { LandAnswer } from '@zones/core/contract/land';
import type { SeriesAnswer } from '@zones/core/contract/series';

type Ledger = LandAnswer['rows'][number];

/** The newest ledger that says how much is leased of what, and the newest of which every part is known, if another. */
function chooseLedgers(ledgers: readonly Ledger[]): readonly Ledger[] {
  const newest = ledgers.find((row) => row.occupancyOfCleared.value !== null) ?? ledgers[0];
  const whole = ledgers.find(({ states }) => Object.values(states).every(({ value }) => value !== null));
  if (newest === undefined) return [];
  return whole === undefined || whole === newest ? [newest] : [newest, whole];
}

/** The ledgers of a zone that are drawn, each with the planned area in force on its date. */
export function listCascades(
  ledgers: readonly Ledger[],
  planned: SeriesAnswer['rows'][number]['points'],
): readonly (CascadeLedger & { readonly row: Ledger })[] {
  return chooseLedgers(ledgers).map((row) => {
    const inForce = planned.findLast(({ to }) => row.date !== null && to <= row.date);
    const reading = inForce?.reading ?? { value: null, absence: 'not-published' as const };
    return { row, planned: { reading, period: inForce?.period ?? null } };
  });
}
