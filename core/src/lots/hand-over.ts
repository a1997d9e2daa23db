import { daysBetween, lastDayOf } from '../quarters/days.ts';
import type { IsoDate } from '../quarters/quarter.ts';
import type { Absence, Reading } from '../readings/reading.ts';
import { absent, present } from '../readings/reading.ts';
import type { LotEvidence, LotEvidenceKind } from './lot.ts';

/** A promised hand-over against what happened. */
export interface HandOver {
  /** The first day promised, as the source dates it; null without a promise on record. */
  readonly promisedOn: string | null;
  /** The latest day promised, where the promise was moved; null while the first one stands. */
  readonly promiseMovedTo: string | null;
  /**
   * Days from the first promise to the hand-over; while the land is not handed over, to the day of the assessment. Negative:
   * handed over early. `not-yet-due` while the promised day is still to come, and absent without a promise.
   */
  readonly slippedDays: Reading;
}

const inTime = (known: readonly LotEvidence[], kind: LotEvidenceKind): readonly LotEvidence[] =>
  known.filter((one) => one.kind === kind).sort((a, b) => daysBetween(b.on, a.on));

function slipOf(
  promise: LotEvidence | undefined,
  handedOver: LotEvidence | undefined,
  at: { readonly on: IsoDate; readonly evidence: string; readonly silent: Absence },
): Reading {
  if (promise === undefined) return absent(at.silent, at.evidence);
  const illustrative = promise.illustrative || handedOver?.illustrative === true;
  const days = daysBetween(promise.on, handedOver === undefined ? at.on : lastDayOf(handedOver.on));
  if (handedOver === undefined && days < 0) return absent('not-yet-due', at.evidence);
  return present(days, illustrative ? 'illustrative' : 'derived', at.evidence, illustrative);
}

/** `known` is what was known on the day; a month or year counts as its last day, in favour of who promised. */
export function handOverOf(
  known: readonly LotEvidence[],
  at: { readonly on: IsoDate; readonly evidence: string; readonly silent: Absence },
): HandOver {
  const promises = inTime(known, 'handover-promised');
  const [first] = promises;
  const last = promises.at(-1);
  const moved = first !== undefined && last !== undefined && lastDayOf(last.on) > lastDayOf(first.on);
  return {
    promisedOn: first?.on ?? null,
    promiseMovedTo: moved ? last.on : null,
    slippedDays: slipOf(first, inTime(known, 'handed-over')[0], at),
  };
}
