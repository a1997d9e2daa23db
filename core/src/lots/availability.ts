import { isPresent } from '../readings/reading.ts';
import type { LotRow } from './assess-lots.ts';

type Availability = Pick<LotRow, 'level' | 'sideState' | 'possessionMonths'>;

/** On offer, serviced, free and verified within 180 days: "available now". */
export function isAvailableNow({ level, possessionMonths }: Pick<LotRow, 'level' | 'possessionMonths'>): boolean {
  return level === 5 && possessionMonths.value === 0;
}

/** Free, and by its evidence to be occupied within so many months. A promise for land that someone holds is not an offer. */
export function isAvailableWithin({ sideState, possessionMonths }: Availability, months: number): boolean {
  return sideState === null && isPresent(possessionMonths) && possessionMonths.value <= months;
}
