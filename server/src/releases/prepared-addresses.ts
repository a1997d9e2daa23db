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

const withQuery = (path: string, ...words: readonly string[]): string => {
  const query = words.filter((word) => word !== '').join('&');
  return query === '' ? path : `${path}?${query}`;
};

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
  return boards.flatMap(({ slug }, position) => {
    const board = position === 0 ? '' : `board=${slug}`;
    return [...PAGES, ...(own.get(slug) ?? [])].flatMap((path) =>
      LANGUAGES.map((language) => withQuery(path, board, language)),
    );
  });
}
