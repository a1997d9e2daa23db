import type { ReleaseContent } from '../boards/board-content.ts';
import { silenceOf } from '../boards/silence.ts';
import type { CalculationInput, Trace } from '../evidence/calculation.ts';
import { calculate } from '../evidence/calculation.ts';
import type { Reading } from '../readings/reading.ts';
import { absent, isPresent, present } from '../readings/reading.ts';
import type { LotRow } from './assess-lots.ts';
import { assessLots } from './assess-lots.ts';
import { isAvailableNow, isAvailableWithin } from './availability.ts';
import { areaOf, sumOfAreas } from './lot-area.ts';

/** Months within which an investor asks for land. */
export const SOON_MONTHS = 6;

/** Land of a zone that can be occupied, from its lots on the release's cut-off, m². */
export interface LotAreas {
  readonly now: Reading;
  readonly soon: Reading;
  readonly largest: Reading;
}

type Measure = 'lots-now' | 'lots-soon' | 'lots-largest';

const isSoon = (lot: LotRow): boolean => isAvailableWithin(lot, SOON_MONTHS);

const toInput = (lot: LotRow): CalculationInput => ({
  label: { vi: lot.lot, en: lot.lot },
  reading: areaOf(lot),
});

/** As `findLotAreas`, with every computed figure reported to `trace`. */
export function traceLotAreas(content: ReleaseContent, zone: string, trace: Trace | null): LotAreas {
  const { cutoff } = content.release;
  const lots = assessLots({ ...content, lots: content.lots.filter((lot) => lot.zone === zone) }, cutoff);
  const known = lots.filter((lot) => lot.freshness !== 'expired' || isPresent(lot.possessionMonths));
  const measure = (name: Measure, rows: readonly LotRow[], combine: (areas: readonly number[]) => number): Reading => {
    if (known.length === 0) return absent(silenceOf(content));
    const illustrative = known.some((lot) => lot.illustrative);
    const address = { measure: name, zone, metric: 'land_available', period: cutoff, planId: null } as const;
    return calculate(trace, address, rows.map(toInput), (id) =>
      present(combine(rows.map(({ areaM2 }) => areaM2)), illustrative ? 'illustrative' : 'derived', id, illustrative),
    );
  };
  const now = lots.filter(isAvailableNow);
  return {
    now: measure('lots-now', now, sumOfAreas),
    soon: measure('lots-soon', lots.filter(isSoon), sumOfAreas),
    largest: measure('lots-largest', now, (areas) => Math.max(0, ...areas)),
  };
}

/**
 * How much land of a zone can be occupied now and soon, and the largest single lot. 0 where lots are known and none is free;
 * absent where no lot of the zone was verified within 180 days or promised, because then nobody knows.
 */
export function findLotAreas(content: ReleaseContent, zone: string): LotAreas {
  return traceLotAreas(content, zone, null);
}
