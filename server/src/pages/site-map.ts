import { METRIC_CODES } from '@zones/core/metrics/catalogue';
import type { PublishedIndex } from '../releases/published.ts';
import { textBody } from '../responses/json.ts';
import type { Body } from '../responses/ready.ts';

const PAGES = [
  '/',
  '/performance',
  '/land',
  '/compare',
  '/releases',
  '/methods',
  ...METRIC_CODES.map((code) => `/indicators/${code}`),
];

const toXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** As the site spells its addresses: the first board and Vietnamese have no word of their own. */
function addressOf(path: string, board: string | null, language: 'vi' | 'en'): string {
  const words = [board === null ? '' : `board=${board}`, language === 'en' ? 'lang=en' : ''].filter(Boolean);
  return words.length === 0 ? path : `${path}?${words.join('&')}`;
}

function writeEntries(origin: string, path: string, board: string | null, changed: string): readonly string[] {
  const at = (language: 'vi' | 'en'): string => toXml(origin + addressOf(path, board, language));
  const links = (
    [
      ['vi', at('vi')],
      ['en', at('en')],
      ['x-default', at('vi')],
    ] as const
  ).map(([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`);
  const rest = `<lastmod>${changed}</lastmod>${links.join('')}`;
  return [`<url><loc>${at('vi')}</loc>${rest}</url>`, `<url><loc>${at('en')}</loc>${rest}</url>`];
}

/** Every page of every board with a record of its own in both languages, with those of `own`; dated by its latest release. */
export function writeSiteMap(
  { boards, releases }: PublishedIndex,
  own: ReadonlyMap<string, readonly string[]>,
  origin: string,
): Body {
  const entries = boards.flatMap(({ slug, illustrative }, position) => {
    const latest = releases.find(({ board }) => board.slug === slug);
    if (latest === undefined || illustrative) return [];
    const board = position === 0 ? null : slug;
    const paths = [...PAGES, ...(own.get(slug) ?? [])];
    return paths.flatMap((path) => writeEntries(origin, path, board, latest.manifest.publishedAt));
  });
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
  return textBody('application/xml; charset=utf-8', text);
}

/**
 * The answers of the API are for programs that ask for them; the pages say the same to people. The files that a page names
 * as its data set may be fetched.
 */
export function writeRobots(origin: string): Body {
  const rules = ['Disallow: /api/', 'Allow: /api/v1/*.csv', 'Allow: /api/v1/releases/'];
  return textBody(
    'text/plain; charset=utf-8',
    `User-agent: *\n${rules.join('\n')}\n\nSitemap: ${origin}/sitemap.xml\n`,
  );
}
