import type { LotRow } from './assess-lots.ts';
import { isAvailableNow, isAvailableWithin } from './availability.ts';
import type { ReadinessLevel } from './readiness.ts';

/** What an investor asks of a lot. What is left out is not asked; all that is asked must hold. */
export interface LotFilter {
  readonly zone?: string;
  readonly minAreaM2?: number;
  readonly industry?: string;
  readonly minLevel?: ReadinessLevel;
  /** At the lot's boundary on the cut-off, by dated evidence. */
  readonly power?: true;
  readonly wastewater?: true;
  readonly withinMonths?: number;
  readonly availableNow?: true;
}
export type LotFilterName = keyof LotFilter;

type Filterable = Pick<
  LotRow,
  'zone' | 'areaM2' | 'industries' | 'level' | 'sideState' | 'possessionMonths' | 'utilities'
>;

type Check = (lot: Filterable) => boolean;

const reaches =
  (utility: 'power' | 'wastewater'): Check =>
  ({ utilities }) =>
    utilities[utility].on !== null;

/** How each question is answered; undefined when it is not asked. */
const CHECKS: { readonly [K in LotFilterName]: (asked: NonNullable<LotFilter[K]>) => Check } = {
  zone: (zone) => (lot) => lot.zone === zone,
  minAreaM2: (area) => (lot) => lot.areaM2 >= area,
  industry: (industry) => (lot) => lot.industries.includes(industry),
  minLevel: (level) => (lot) => lot.level >= level,
  power: () => reaches('power'),
  wastewater: () => reaches('wastewater'),
  withinMonths: (months) => (lot) => isAvailableWithin(lot, months),
  availableNow: () => isAvailableNow,
};
// Object.keys forgets which keys the table has.
const NAMES = Object.keys(CHECKS) as readonly LotFilterName[];

/** The questions that a filter asks, in the order of the page. */
export function listAsked(filter: LotFilter): readonly LotFilterName[] {
  return NAMES.filter((name) => filter[name] !== undefined);
}

function checkOf<K extends LotFilterName>(name: K, filter: LotFilter): Check {
  const asked = filter[name];
  return asked === undefined ? () => true : CHECKS[name](asked);
}

/** Lots that answer every question, in the order given. */
export function filterLots<L extends Filterable>(lots: readonly L[], filter: LotFilter): readonly L[] {
  const checks = listAsked(filter).map((name) => checkOf(name, filter));
  return lots.filter((lot) => checks.every((check) => check(lot)));
}

/** One question fewer, and how many lots that would leave. */
export interface Relaxation {
  readonly name: LotFilterName;
  readonly lots: number;
}

/** Which single question, taken back, would leave lots: the most first. Empty when it takes more than one. */
export function listRelaxations(lots: readonly Filterable[], filter: LotFilter): readonly Relaxation[] {
  return listAsked(filter)
    .map((name) => ({ name, lots: filterLots(lots, { ...filter, [name]: undefined }).length }))
    .filter((relaxed) => relaxed.lots > 0)
    .sort((a, b) => b.lots - a.lots);
}

/** Land that nobody promises comes after land with a date, land that someone holds after both. */
function waitOf({ possessionMonths }: Pick<LotRow, 'possessionMonths'>): number {
  if (possessionMonths.value !== null) return possessionMonths.value;
  return possessionMonths.absence === 'not-applicable' ? Number.POSITIVE_INFINITY : Number.MAX_SAFE_INTEGER;
}

/** The soonest first, no date last; of the same month the largest first, then as given. */
export function sortByPossession<L extends Pick<LotRow, 'possessionMonths' | 'areaM2'>>(
  lots: readonly L[],
): readonly L[] {
  const waited = lots.map((lot) => ({ lot, wait: waitOf(lot) }));
  // The difference of two infinities is no number.
  waited.sort((a, b) => (a.wait === b.wait ? b.lot.areaM2 - a.lot.areaM2 : a.wait < b.wait ? -1 : 1));
  return waited.map(({ lot }) => lot);
}
