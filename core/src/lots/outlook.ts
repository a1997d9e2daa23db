import { isPresent } from '../readings/reading.ts';
import type { LotRow } from './assess-lots.ts';
import { isAvailableNow } from './availability.ts';

type Expected = Pick<
  LotRow,
  'level' | 'sideState' | 'possessionMonths' | 'missing' | 'slippedDays' | 'freshness' | 'promisedOn'
>;

/** What an investor can have now, what is coming by a promise that still stands, and what was promised and did not come. */
export interface Outlook<L> {
  readonly now: readonly L[];
  readonly coming: readonly L[];
  readonly late: readonly L[];
  /** False where no lot was verified within 180 days or promised: then nobody knows, and none is not a count. */
  readonly isKnown: boolean;
  /** False without a promise on record: nothing can be late. */
  readonly isPromised: boolean;
}

/** In the order given. A lot whose first promise passed and was moved is both coming and late. */
export function lookAhead<L extends Expected>(lots: readonly L[]): Outlook<L> {
  const isOpen = ({ sideState }: Expected): boolean => sideState === null;
  return {
    now: lots.filter(isAvailableNow),
    coming: lots.filter((lot) => isOpen(lot) && isPresent(lot.possessionMonths) && lot.possessionMonths.value > 0),
    late: lots.filter(
      (lot) =>
        isOpen(lot) && lot.missing.includes('handed-over') && isPresent(lot.slippedDays) && lot.slippedDays.value > 0,
    ),
    isKnown: lots.some(({ freshness, possessionMonths }) => freshness !== 'expired' || isPresent(possessionMonths)),
    isPromised: lots.some(({ promisedOn }) => promisedOn !== null),
  };
}
