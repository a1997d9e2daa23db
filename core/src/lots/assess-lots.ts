import type { ReleaseContent } from '../boards/board-content.ts';
import { lotId } from '../evidence/evidence-id.ts';
import { lastDayOf, monthsBegunBetween } from '../quarters/days.ts';
import type { IsoDate } from '../quarters/quarter.ts';
import type { Reading } from '../readings/reading.ts';
import { absent, present } from '../readings/reading.ts';
import type { Lot, LotEvidence, LotEvidenceKind, SideState } from './lot.ts';
import type { Freshness, ReadinessLevel } from './readiness.ts';
import { freshnessOf, knownOn, levelOf, missingFor, sideStateOf, verifiedOn } from './readiness.ts';

export interface LotRow {
  readonly zone: string;
  readonly lot: string;
  readonly block: string | null;
  readonly areaM2: number;
  readonly level: ReadinessLevel;
  readonly sideState: SideState | null;
  /** Months until it can be occupied, 0 is now; absent without evidence of when, `not-applicable` while it is held. */
  readonly possessionMonths: Reading;
  readonly industries: readonly string[];
  /** Evidence still missing for L5, in order. */
  readonly missing: readonly LotEvidenceKind[];
  readonly verifiedOn: IsoDate | null;
  readonly freshness: Freshness;
  readonly illustrative: boolean;
  readonly evidence: string;
}

function lastPromise(known: readonly LotEvidence[]): LotEvidence | undefined {
  return known
    .filter((one) => one.kind === 'handover-promised')
    .reduce<LotEvidence | undefined>((last, one) => (last === undefined || one.on >= last.on ? one : last), undefined);
}

/** Now for a lot that can be leased; else until the promised hand-over, which a past date no longer promises. */
function possessionOf(
  content: ReleaseContent,
  lot: Lot,
  on: IsoDate,
  found: {
    readonly level: ReadinessLevel;
    readonly sideState: SideState | null;
    readonly known: readonly LotEvidence[];
  },
): Reading {
  const evidence = lotId(lot.zone, lot.code);
  const illustrative = lot.illustrative || found.known.some((one) => one.illustrative);
  const status = illustrative ? 'illustrative' : 'derived';
  if (found.sideState === 'leased') return absent('not-applicable', evidence);
  if (found.level === 5) return present(0, status, evidence, illustrative);
  const promise = lastPromise(found.known);
  const day = promise && lastDayOf(promise.on);
  if (day !== undefined && day > on) return present(monthsBegunBetween(on, day), status, evidence, illustrative);
  if (found.sideState !== null) return absent('not-applicable', evidence);
  return absent(content.board.recordKind === 'cited' ? 'not-published' : 'not-reported', evidence);
}

function assessLot(content: ReleaseContent, lot: Lot, on: IsoDate): LotRow {
  const known = knownOn(lot, on);
  const verified = verifiedOn(known);
  const freshness = freshnessOf(verified, on);
  const sideState = sideStateOf(known);
  const missing = missingFor(known, freshness);
  const level = levelOf(missing, sideState);
  return {
    zone: lot.zone,
    lot: lot.code,
    block: lot.block,
    areaM2: lot.areaM2,
    level,
    sideState,
    possessionMonths: possessionOf(content, lot, on, { level, sideState, known }),
    industries: lot.industries,
    missing,
    verifiedOn: verified,
    freshness,
    illustrative: lot.illustrative || known.some((one) => one.illustrative),
    evidence: lotId(lot.zone, lot.code),
  };
}

/**
 * Readiness of every lot on a day (a release's cut-off), computed from the evidence dated by then; zones in their order,
 * lots by code. Source of the levels: product.md section 7.
 */
export function assessLots(content: ReleaseContent, on: IsoDate): readonly LotRow[] {
  const order = new Map(content.zones.map((zone) => [zone.slug, zone.position]));
  const place = (lot: Lot) => order.get(lot.zone) ?? Number.MAX_SAFE_INTEGER;
  return [...content.lots]
    .sort((a, b) => place(a) - place(b) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
    .map((lot) => assessLot(content, lot, on));
}
