import type { LotFilter } from './filter-lots.ts';
import { isIndustryCode } from './industries.ts';
import type { ReadinessLevel } from './readiness.ts';

/** A filter as an address spells it: text that a reader may have typed. */
export const LOT_FILTER_WORDS = [
  'zone',
  'area',
  'industry',
  'level',
  'power',
  'wastewater',
  'months',
  'available',
] as const;
export type LotFilterWord = (typeof LOT_FILTER_WORDS)[number];
export type LotFilterText = { readonly [K in LotFilterWord]?: string | undefined };

/** The word of the address behind each question. */
export const WORD_OF = {
  zone: 'zone',
  minAreaM2: 'area',
  industry: 'industry',
  minLevel: 'level',
  power: 'power',
  wastewater: 'wastewater',
  withinMonths: 'months',
  availableNow: 'available',
} as const satisfies Record<keyof LotFilter, LotFilterWord>;

/** What ticks a box in an address: `power=yes`. */
export const YES = 'yes';

export const MAX_AREA_HA = 1000;
export const MAX_MONTHS = 120;
const M2_PER_HA = 10_000;

/** `1.5` or `1,5` hectares, to the square metre; undefined for anything that is no area of a lot. */
function parseHectares(text: string): number | undefined {
  if (!/^\d{1,4}([.,]\d{1,4})?$/.test(text)) return undefined;
  const hectares = Number(text.replace(',', '.'));
  return hectares > 0 && hectares <= MAX_AREA_HA ? Math.round(hectares * M2_PER_HA) : undefined;
}

function parseMonths(text: string): number | undefined {
  return /^\d{1,3}$/.test(text) && Number(text) <= MAX_MONTHS ? Number(text) : undefined;
}

// The pattern lets the six levels through and nothing else.
const parseLevel = (text: string): ReadinessLevel | undefined =>
  /^[0-5]$/.test(text) ? (Number(text) as ReadinessLevel) : undefined;

const parseYes = (text: string): true | undefined => (text === YES ? true : undefined);

/** The filter that an address asks for, and its words that ask for nothing that can be: those are left out and named. */
export interface ReadFilter {
  readonly filter: LotFilter;
  readonly refused: readonly { readonly word: LotFilterWord; readonly given: string }[];
}

export function readLotFilter(words: LotFilterText, zones: readonly string[]): ReadFilter {
  const refused: ReadFilter['refused'][number][] = [];
  const read = <T>(word: LotFilterWord, parse: (text: string) => T | undefined): T | undefined => {
    const given = words[word]?.trim();
    if (given === undefined || given === '') return undefined;
    const value = parse(given);
    if (value === undefined) refused.push({ word, given });
    return value;
  };
  const asked = {
    zone: read('zone', (slug) => (zones.includes(slug) ? slug : undefined)),
    minAreaM2: read('area', parseHectares),
    industry: read('industry', (code) => (isIndustryCode(code) ? code : undefined)),
    minLevel: read('level', parseLevel),
    power: read('power', parseYes),
    wastewater: read('wastewater', parseYes),
    withinMonths: read('months', parseMonths),
    availableNow: read('available', parseYes),
  };
  const filter = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  return { filter, refused };
}
