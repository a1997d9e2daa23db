import type { ReleaseContent } from '../boards/board-content.ts';
import type { FactStatement } from '../facts/group-facts.ts';
import { newestFirst, toStatement } from '../facts/group-facts.ts';
import type { Text } from '../language/text.ts';
import { daysBetween } from '../quarters/days.ts';
import type { PeriodCode } from '../quarters/period.ts';
import type { IsoDate } from '../quarters/quarter.ts';
import type { Reading } from '../readings/reading.ts';
import { absent, isPresent } from '../readings/reading.ts';

/** What land in a zone costs, and the codes of the facts that state it. */
const PRICE_FACTS = {
  'land-rent': ['land_rent', 'land_rent_current'],
  'infrastructure-fee': ['infra_fee', 'infra_fee_current'],
} as const satisfies Record<string, readonly string[]>;
export type PriceKind = keyof typeof PRICE_FACTS;
// Object.keys forgets which keys the table has.
export const PRICE_KINDS = Object.keys(PRICE_FACTS) as readonly PriceKind[];

/** An older price is history: it is shown with its date and never as what land costs now. */
const CURRENT_PRICE_DAYS = 365;

/** A price of land in a zone, as a source states it. */
export interface LandPrice {
  /** In `currency` per the printed unit; absent `not-published` while no current price is on record. */
  readonly reading: Reading;
  readonly currency: 'VND' | 'USD' | null;
  /** As printed, and in both languages: `USD/m²/năm`. Null for an absence. */
  readonly unit: string | null;
  readonly unitName: Text | null;
  /** When it held; null for an absence. */
  readonly period: PeriodCode | null;
  readonly sourceKey: string | null;
}

export interface HistoricPrice extends LandPrice {
  readonly kind: PriceKind;
}

/** What land in one zone costs: now, and what it once cost. */
export interface ZonePrices {
  readonly zone: string;
  readonly current: Readonly<Record<PriceKind, LandPrice>>;
  /** Newest first. Never to be shown as current. */
  readonly historic: readonly HistoricPrice[];
}

const currencyOf = (unit: string): LandPrice['currency'] =>
  /USD/.test(unit) ? 'USD' : /VND|đồng/.test(unit) ? 'VND' : null;

const toPrice = ({ reading, unit, unitName, period, sourceKey }: FactStatement): LandPrice =>
  isPresent(reading)
    ? { reading, currency: currencyOf(unit), unit, unitName, period, sourceKey }
    : { reading, currency: null, unit: null, unitName: null, period: null, sourceKey };

const NOT_PUBLISHED: LandPrice = {
  reading: absent('not-published'),
  currency: null,
  unit: null,
  unitName: null,
  period: null,
  sourceKey: null,
};

/** An undated price cannot be shown to hold now. */
const isCurrent = (one: FactStatement, on: IsoDate): boolean =>
  one.date !== null && daysBetween(one.date, on) <= CURRENT_PRICE_DAYS;

/** What land in a zone costs on a day, from what the record states of the zone. */
export function listPrices(content: ReleaseContent, zone: string, on: IsoDate): ZonePrices {
  const stated = content.facts.filter((fact) => fact.zone === zone).map(toStatement);
  const of = (kind: PriceKind) => {
    const codes: readonly string[] = PRICE_FACTS[kind];
    return stated.filter(({ code }) => codes.includes(code)).sort(newestFirst);
  };
  const current = (kind: PriceKind): LandPrice => {
    const known = of(kind);
    const now = known.find((one) => isPresent(one.reading) && isCurrent(one, on));
    // Someone looked for it and found nothing: that search is the proof of the absence.
    const shown = now ?? known.find(({ reading }) => !isPresent(reading));
    return shown === undefined ? NOT_PUBLISHED : toPrice(shown);
  };
  return {
    zone,
    current: { 'land-rent': current('land-rent'), 'infrastructure-fee': current('infrastructure-fee') },
    historic: PRICE_KINDS.flatMap((kind) =>
      of(kind)
        .filter((one) => isPresent(one.reading) && !isCurrent(one, on))
        .map((one) => ({ kind, ...toPrice(one) })),
    ),
  };
}
