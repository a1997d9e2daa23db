import { daysBetween, lastDayOf } from '../quarters/days.ts';
import type { IsoDate } from '../quarters/quarter.ts';
import type { Lot, LotEvidence, LotEvidenceKind, SideState } from './lot.ts';
import { LOT_EVIDENCE_KINDS } from './lot.ts';

export type ReadinessLevel = 0 | 1 | 2 | 3 | 4 | 5;
export type Freshness = 'fresh' | 'aging' | 'expired';

/** Days after its last verification on which a listing turns grey, and on which it leaves "available now". */
export const FRESH_DAYS = 90;
export const LISTED_DAYS = 180;

/** What is still to be proved before a lot can be leased, in the order in which it comes about. */
const LAND_STEPS = ['recovery-decision', 'compensation-approved', 'handed-over'] as const;
const SERVICES = ['road', 'power', 'water', 'drainage'] as const;
const SIDE_STATES: readonly LotEvidenceKind[] = ['introduced', 'leased', 'recovering', 'reserved'];

const isSideState = (kind: LotEvidenceKind): kind is SideState => SIDE_STATES.includes(kind);

/** What was known on a day; a promise is known when made, whatever day it names. */
export function knownOn(lot: Lot, on: IsoDate): readonly LotEvidence[] {
  return lot.evidence.filter((one) => one.kind === 'handover-promised' || lastDayOf(one.on) <= on);
}

/** The latest unreleased hold on a lot; null when it is free. Of two on one day the later listed counts. */
export function sideStateOf(known: readonly LotEvidence[]): SideState | null {
  let state: SideState | null = null;
  for (const { kind } of [...known].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    if (isSideState(kind)) state = kind;
    if (kind === 'released') state = null;
  }
  return state;
}

/** How a listing was last checked. */
export interface Verification {
  /** As its document dates it: a day, or the month or year that it gives. */
  readonly on: string;
  /** By a check on the ground, or by being published as an offer, which says less. */
  readonly as: 'verified' | 'offered';
  readonly sourceKey: string | null;
}

const toVerification = ({ kind, on, sourceKey }: LotEvidence): readonly Verification[] =>
  kind === 'verified' || kind === 'offered' ? [{ on, as: kind, sourceKey }] : [];

/** When a listing was last checked, and the document that says so; null when it never was. A month counts as its last day. */
export function verification(known: readonly LotEvidence[]): Verification | null {
  return known
    .flatMap(toVerification)
    .reduce<Verification | null>(
      (last, one) => (last === null || lastDayOf(one.on) > lastDayOf(last.on) ? one : last),
      null,
    );
}

/** The last evidence of each kind, in the order of the kinds; of two on one day the later listed. */
export function lastOfEachKind(known: readonly LotEvidence[]): readonly LotEvidence[] {
  return LOT_EVIDENCE_KINDS.flatMap((kind) => {
    const last = known
      .filter((one) => one.kind === kind)
      .reduce<LotEvidence | null>(
        (late, one) => (late === null || daysBetween(late.on, one.on) >= 0 ? one : late),
        null,
      );
    return last ?? [];
  });
}

export function freshnessOf(verified: IsoDate | null, on: IsoDate): Freshness {
  if (verified === null) return 'expired';
  const age = daysBetween(verified, on);
  if (age <= FRESH_DAYS) return 'fresh';
  return age <= LISTED_DAYS ? 'aging' : 'expired';
}

/**
 * Evidence still missing for L5, in order. A later step of the land proves the earlier ones: nothing is handed over
 * without a decision and a compensation plan. `verified` is missing when the listing is out of date.
 */
export function missingFor(known: readonly LotEvidence[], freshness: Freshness): readonly LotEvidenceKind[] {
  const kinds = new Set(known.map((one) => one.kind));
  const reached = LAND_STEPS.findLastIndex((step) => kinds.has(step));
  return [
    ...LAND_STEPS.slice(reached + 1),
    ...SERVICES.filter((service) => !kinds.has(service)),
    ...(kinds.has('offered') ? [] : (['offered'] as const)),
    ...(freshness === 'expired' ? (['verified'] as const) : []),
  ];
}

/** L0 planned … L5 can be leased now, from what is missing: a level counts only when every lower one is proved. */
export function levelOf(missing: readonly LotEvidenceKind[], sideState: SideState | null): ReadinessLevel {
  const landLeft = LAND_STEPS.filter((step) => missing.includes(step)).length;
  // Zero to three steps left of the land itself: level 3 down to 0.
  if (landLeft > 0) return (LAND_STEPS.length - landLeft) as ReadinessLevel;
  if (SERVICES.some((service) => missing.includes(service))) return 3;
  return missing.length === 0 && sideState === null ? 5 : 4;
}
