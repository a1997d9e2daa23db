import { LANGUAGES, type Language } from '@zones/core/language/text';
import type { MetricCode, MetricGroup } from '@zones/core/metrics/catalogue';
import type { PlanKind } from '@zones/core/plans/plan';
import type { QuarterNumber } from '@zones/core/quarters/quarter';

/** What the reader looks at. All of it stands in the address, so that a link shows the same screen to anyone. */
export interface Place {
  readonly board?: string;
  readonly release?: string;
  readonly year?: number;
  readonly quarter?: QuarterNumber;
  readonly plan?: PlanKind;
  readonly zone?: string;
  /** Zones side by side, separated by commas, as the address gives them: one that is not there is said on the page. */
  readonly zones?: string;
  readonly group?: MetricGroup;
  /** What is asked of lots, and the lots chosen, as the address gives them: what names nothing is said on the page. */
  readonly area?: string;
  readonly industry?: string;
  readonly level?: string;
  readonly power?: string;
  readonly wastewater?: string;
  readonly months?: string;
  readonly available?: string;
  readonly lots?: string;
  /** The lot whose details are open. */
  readonly lot?: string;
  /** Position of the first lot listed where a page does not list them all. */
  readonly from?: string;
  /** Release that the shown one is set against. */
  readonly against?: string;
  readonly language: Language;
  /** Evidence id of the number whose proof is open. */
  readonly evidence?: string;
  /** `page` while the reader looks at how to quote and pass on the page. */
  readonly share?: 'page';
  /** A word of the address that names nothing which can exist (`?quarter=Q9`). Kept, so that the page can say so. */
  readonly invalid?: { readonly parameter: string; readonly given: string };
}

export type Page =
  | { readonly name: 'home' }
  | { readonly name: 'performance' }
  | { readonly name: 'indicator'; readonly metric: MetricCode }
  | { readonly name: 'zone'; readonly zone: string }
  | { readonly name: 'compare' }
  | { readonly name: 'land' }
  | { readonly name: 'shortlist' }
  | { readonly name: 'releases' }
  | { readonly name: 'release'; readonly release: string }
  | { readonly name: 'methods' }
  | { readonly name: 'meeting'; readonly meeting: string };

export const GROUPS = ['investment', 'disbursement', 'clearance', 'land', 'enterprises', 'service'] as const;
const PLAN_KINDS = ['original', 'adjusted'] as const;

type Read = (given: string) => string | number | undefined;

const oneOf =
  (allowed: readonly string[]): Read =>
  (given) =>
    allowed.find((one) => one === given);

const matching =
  (pattern: RegExp): Read =>
  (given) =>
    pattern.test(given) ? given : undefined;

/** Words of the land page: whatever a reader typed, to be answered in words where it asks for nothing. */
const LAND_WORDS = [
  'area',
  'industry',
  'level',
  'power',
  'wastewater',
  'months',
  'available',
  'lots',
  'lot',
  'from',
] as const satisfies readonly (keyof Place)[];

const anyText: Read = (given) => given.slice(0, 600);

const slug = matching(/^[a-z0-9][a-z0-9-]{0,79}$/);

/** How each word of the address is read; `undefined` means that it names nothing. Unknown words are dropped. */
const READERS: Readonly<Record<string, Read>> = {
  board: slug,
  release: slug,
  year: (given) => (/^(19|20|21)\d\d$/.test(given) ? Number(given) : undefined),
  quarter: (given) => (/^Q[1-4]$/.test(given) ? Number(given.slice(1)) : undefined),
  plan: oneOf(PLAN_KINDS),
  zone: slug,
  zones: (given) => (given.length <= 300 ? given : undefined),
  group: oneOf(GROUPS),
  ...Object.fromEntries(LAND_WORDS.map((word) => [word, anyText])),
  against: slug,
  lang: oneOf(LANGUAGES),
  evidence: matching(/^[\w.~-]{3,240}$/),
  share: oneOf(['page']),
};

/** Reads the part of an address after `?`. */
export function parsePlace(search: string): Place {
  const words = new URLSearchParams(search);
  const place: Record<string, unknown> = { language: 'vi' };
  for (const [name, read] of Object.entries(READERS)) {
    const given = words.get(name);
    if (given === null || given === '') continue;
    const value = read(given);
    if (value === undefined) place.invalid ??= { parameter: name, given };
    else place[name === 'lang' ? 'language' : name] = value;
  }
  return place as unknown as Place; // each word was read by its own reader
}

/** The part of an address after `?`, words in a fixed order and defaults left out: one screen has one address. */
export function formatPlace(place: Partial<Place>): string {
  const words: Record<string, string | number | undefined> = {
    board: place.board,
    release: place.release,
    year: place.year,
    quarter: place.quarter && `Q${place.quarter}`,
    plan: place.plan,
    zone: place.zone === 'all' ? undefined : place.zone,
    zones: place.zones,
    group: place.group,
    ...Object.fromEntries(LAND_WORDS.map((word) => [word, place[word]])),
    against: place.against,
    lang: place.language === 'en' ? 'en' : undefined,
    evidence: place.evidence,
    share: place.share,
  };
  if (place.invalid) words[place.invalid.parameter] = place.invalid.given;
  const search = Object.entries(words)
    .filter(([, word]) => word !== undefined)
    .map(([name, word]) => `${name}=${encodeURIComponent(String(word)).replaceAll('%2C', ',')}`)
    .join('&');
  return search === '' ? '' : `?${search}`;
}

/** Path of each page; `$metric` stands for the indicator's code, `$zone` for the zone's slug, `$meeting` for its id. */
export const PATHS = {
  home: '/',
  performance: '/performance',
  indicator: '/indicators/$metric',
  compare: '/compare',
  land: '/land',
  shortlist: '/land/shortlist',
  methods: '/methods',
  releases: '/releases',
  release: '/releases/$release',
  zone: '/zones/$zone',
  meeting: '/meetings/$meeting',
} as const satisfies Record<Page['name'], string>;

const withoutLandWords = ({ against: _, ...place }: Partial<Place>): Partial<Place> => ({
  ...place,
  ...Object.fromEntries(LAND_WORDS.map((word) => [word, undefined])),
});

function fillPath(page: Page): string {
  if (page.name === 'indicator') return PATHS.indicator.replace('$metric', page.metric);
  if (page.name === 'release') return PATHS.release.replace('$release', page.release);
  if (page.name === 'meeting') return PATHS.meeting.replace('$meeting', page.meeting);
  return page.name === 'zone' ? PATHS.zone.replace('$zone', page.zone) : PATHS[page.name];
}

/** The page at which most readers arrive, with no drawer open over it: it loads only its own words. */
export const isFirstPage = (path: string, { evidence, share }: Place): boolean =>
  path === PATHS.home && evidence === undefined && share === undefined;

const RELEASE_PATH = /^\/releases\/([a-z0-9][a-z0-9-]{0,79})$/;

/** The place that an address means: the page of a release names the release in its path. */
export function placeAt(path: string, place: Place): Place {
  const release = RELEASE_PATH.exec(path)?.[1];
  return release === undefined ? place : { ...place, release };
}

/** A path with the place behind it. Where the path names the release, it does so once, and without one it leads to the list. */
export function addressOf(path: string, place: Partial<Place>): string {
  if (!RELEASE_PATH.test(path)) return path + formatPlace(place);
  const { release, ...rest } = place;
  return (release === undefined ? PATHS.releases : PATHS.release.replace('$release', release)) + formatPlace(rest);
}

/** The words that only some pages ask for stay with them. */
function keepOwnWords(page: Page, place: Partial<Place>): Partial<Place> {
  if (page.name === 'land' || page.name === 'shortlist') return place;
  const kept = withoutLandWords(place);
  if (page.name !== 'release') return kept;
  return { ...kept, release: page.release, ...(place.against !== undefined && { against: place.against }) };
}

/** Address of a page of the site at a place. With `section`, of a heading on it. */
export function pathTo(page: Page, place: Partial<Place>, section?: string): string {
  const address = addressOf(fillPath(page), keepOwnWords(page, place));
  return section === undefined ? address : `${address}#${section}`;
}

/** Address of an answer of the API, for a download or a link: `progress.csv`, `releases/{id}/figures`. */
export function dataPathTo(answer: string, words: Readonly<Record<string, string | undefined>>): string {
  const asked = Object.entries(words).flatMap(([name, word]) => (word === undefined ? [] : [[name, word]]));
  const search = new URLSearchParams(asked).toString();
  return `/api/v1/${answer}${search === '' ? '' : `?${search}`}`;
}

/** Address of the API's own reference. */
export const API_DOCS = '/api/docs';
