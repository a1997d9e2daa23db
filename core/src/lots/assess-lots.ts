import type { ReleaseContent } from '../boards/board-content.ts';
import { silenceOf } from '../boards/silence.ts';
import { lotId } from '../evidence/evidence-id.ts';
import { lastDayOf, monthsBegunBetween } from '../quarters/days.ts';
import type { IsoDate } from '../quarters/quarter.ts';
import type { Reading } from '../readings/reading.ts';
import { absent, present } from '../readings/reading.ts';
import type { UtilitiesAtBoundary } from './boundary-utilities.ts';
import { utilitiesOf } from './boundary-utilities.ts';
import type { HandOver } from './hand-over.ts';
import { handOverOf } from './hand-over.ts';
import type { LandPrice, PriceKind } from './land-prices.ts';
import { listPrices } from './land-prices.ts';
import type { Lot, LotEvidence, LotEvidenceKind, SideState } from './lot.ts';
import type { Freshness, ReadinessLevel, Verification } from './readiness.ts';
import { freshnessOf, knownOn, lastOfEachKind, levelOf, missingFor, sideStateOf, verification } from './readiness.ts';

export interface LotRow extends HandOver {
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
  /** The last evidence of each kind known on the day, in the order in which they come about. */
  readonly steps: readonly LotEvidence[];
  readonly utilities: UtilitiesAtBoundary;
  /** What land of the zone costs now; no source prices a lot by itself. */
  readonly prices: Readonly<Record<PriceKind, LandPrice>>;
  /** Day of the last check, or of the last published offer; a month or year where the document gives no day. */
  readonly verifiedOn: string | null;
  readonly verifiedAs: Verification['as'] | null;
  /**
   * When a cited document stated the lot, as it dates itself. Null on a board that keeps its lots up to the cut-off: these
   * are all of one day.
   */
  readonly statedOn: string | null;
  /** Key of the document that verified it; its publisher is who. */
  readonly verifiedBy: string | null;
  readonly freshness: Freshness;
  readonly illustrative: boolean;
  readonly sourceKey: string | null;
  readonly note: string | null;
  readonly evidence: string;
}

const compareDays = (a: string, b: string): number => (lastDayOf(a) < lastDayOf(b) ? -1 : 1);

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
  return absent(silenceOf(content), evidence);
}

interface Assessed {
  readonly content: ReleaseContent;
  readonly on: IsoDate;
  readonly prices: LotRow['prices'];
}

function assessLot({ content, on, prices }: Assessed, lot: Lot): LotRow {
  const known = knownOn(lot, on);
  const verified = verification(known);
  const freshness = freshnessOf(verified === null ? null : lastDayOf(verified.on), on);
  const sideState = sideStateOf(known);
  const missing = missingFor(known, freshness);
  const level = levelOf(missing, sideState);
  const evidence = lotId(lot.zone, lot.code);
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
    steps: lastOfEachKind(known),
    ...handOverOf(known, { on, evidence, silent: silenceOf(content) }),
    utilities: utilitiesOf(known, silenceOf(content)),
    prices,
    verifiedOn: verified?.on ?? null,
    verifiedAs: verified?.as ?? null,
    statedOn:
      content.board.recordKind === 'cited'
        ? (known
            .map((one) => one.on)
            .sort(compareDays)
            .at(-1) ?? null)
        : null,
    verifiedBy: verified?.sourceKey ?? null,
    freshness,
    illustrative: lot.illustrative || known.some((one) => one.illustrative),
    sourceKey: lot.sourceKey,
    note: lot.note,
    evidence,
  };
}

/**
 * Readiness of every lot on a day (a release's cut-off), computed from the evidence dated by then; zones in their order,
 * lots by code. Source of the levels: product.md section 7.
 */
export function assessLots(content: ReleaseContent, on: IsoDate): readonly LotRow[] {
  const order = new Map(content.zones.map((zone) => [zone.slug, zone.position]));
  const place = (lot: Lot) => order.get(lot.zone) ?? Number.MAX_SAFE_INTEGER;
  const prices = new Map(content.zones.map(({ slug }) => [slug, listPrices(content, slug, on).current]));
  return [...content.lots]
    .sort((a, b) => place(a) - place(b) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
    .map((lot) =>
      assessLot({ content, on, prices: prices.get(lot.zone) ?? listPrices(content, lot.zone, on).current }, lot),
    );
}
