import { METRIC_CODES } from '@zones/core/metrics/catalogue';
import type { PublishedIndex } from './published.ts';

const ANSWERS = [
  'zones',
  'metrics',
  'plans',
  'progress',
  'land',
  'lots',
  'compare',
  'works',
  'clearance',
  'facts',
  'meetings',
  'sources',
  'progress.csv',
  'land.csv',
  'lots.csv',
] as const;

const PAGES = ['/', '/performance', '/land', '/compare', '/releases', '/methods'] as const;
const LANGUAGES = ['', 'lang=en'] as const;

/** Which pages: those at which readers arrive, or those that they read on. */
export type PagesAsked = 'arrival' | 'further';

const withQuery = (path: string, ...words: readonly string[]): string => {
  const query = words.filter((word) => word !== '').join('&');
  return query === '' ? path : `${path}?${query}`;
};

const inEachLanguage = (paths: readonly string[], board: string): readonly string[] =>
  paths.flatMap((path) => LANGUAGES.map((language) => withQuery(path, board, language)));

/** Answers that everyone asks for: made when a release is published, not when the first reader waits. */
export function listAnswerAddresses(index: PublishedIndex): readonly string[] {
  const ofReleases = index.releases.flatMap(({ manifest }) => [
    ...ANSWERS.map((answer) => `/api/v1/${answer}?release=${manifest.id}`),
    `/api/v1/releases/${manifest.id}`,
  ]);
  const records = index.boards.map(({ slug }) => `/api/v1/record?board=${slug}`);
  return ['/api/v1/boards', '/api/v1/releases', ...records, ...ofReleases];
}

/** Pages at which readers arrive and those of `own` by board, as the site spells their addresses: the first board's without its name. */
export function listPageAddresses(
  { boards }: Pick<PublishedIndex, 'boards'>,
  own: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  return boards.flatMap(({ slug }, position) =>
    inEachLanguage([...PAGES, ...(own.get(slug) ?? [])], position === 0 ? '' : `board=${slug}`),
  );
}

/** Pages of every indicator of every board, and of every release. */
export function listFurtherAddresses({ boards, releases }: PublishedIndex): readonly string[] {
  const indicators = METRIC_CODES.map((code) => `/indicators/${code}`);
  const ofBoards = boards.flatMap(({ slug }, position) =>
    inEachLanguage(indicators, position === 0 ? '' : `board=${slug}`),
  );
  const ofReleases = releases.map(({ manifest }) => `/releases/${manifest.id}`);
  return [...ofBoards, ...inEachLanguage(ofReleases, '')];
}
