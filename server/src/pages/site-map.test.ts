import { METRIC_CODES } from '@zones/core/metrics/catalogue';
import { describe, expect, test } from 'vitest';
import type { PublishedIndex } from '../releases/published.ts';
import { writeRobots, writeSiteMap } from './site-map.ts';

const OWN = new Map([['first', ['/zones/loc-son', '/zones/phu-hoi', '/meetings/2017-09-25']]]);
const ORIGIN = 'https://zones.example.vn';

const board = (slug: string, position: number): PublishedIndex['boards'][number] => ({
  slug,
  name: { vi: slug, en: slug },
  authority: { vi: 'Ban Quản lý', en: 'Management board' },
  recordKind: 'cited',
  illustrative: false,
  position,
});

function indexOf(...slugs: readonly string[]): PublishedIndex {
  const boards = slugs.map(board);
  const releases = boards.map((one) => {
    const known = {
      id: `${one.slug}-1`,
      board: one.slug,
      title: one.name,
      cutoff: '2017-09-14',
      publishedAt: '2017-09-25T07:00:00Z',
      through: '2017-Q3',
    } as const;
    const manifest = { ...known, planId: null, meetingId: null, format: 2, sha256: '', counts: {} } as const;
    return { board: one, manifest, head: { ...known, illustrative: false } };
  });
  return { fingerprint: 'f', boards, releases };
}

const textOf = (index: PublishedIndex): string => new TextDecoder().decode(writeSiteMap(index, OWN, ORIGIN).bytes);
const locationsIn = (text: string): string[] => [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc ?? '');

describe('the site map', () => {
  test('lists every page of every board in both languages, the first board without its name', () => {
    const locations = locationsIn(textOf(indexOf('first', 'second')));
    expect(locations).toHaveLength((6 + METRIC_CODES.length) * 2 * 2 + 3 * 2);
    expect(locations).toContain(`${ORIGIN}/zones/phu-hoi?lang=en`);
    expect(locations).toContain(`${ORIGIN}/meetings/2017-09-25`);
    expect(new Set(locations).size).toBe(locations.length);
    expect(locations).toContain(`${ORIGIN}/`);
    expect(locations).toContain(`${ORIGIN}/indicators/land_leased?lang=en`);
    expect(locations).toContain(`${ORIGIN}/performance?board=second&amp;lang=en`);
    expect(locations.filter((loc) => loc.includes('first'))).toEqual([]);
  });

  test('names of each page the other language and the day of its latest release', () => {
    const text = textOf(indexOf('first', 'second'));
    expect(text).toContain(
      `<loc>${ORIGIN}/methods?board=second</loc><lastmod>2017-09-25T07:00:00Z</lastmod>` +
        `<xhtml:link rel="alternate" hreflang="vi" href="${ORIGIN}/methods?board=second"/>` +
        `<xhtml:link rel="alternate" hreflang="en" href="${ORIGIN}/methods?board=second&amp;lang=en"/>` +
        `<xhtml:link rel="alternate" hreflang="x-default" href="${ORIGIN}/methods?board=second"/>`,
    );
  });

  test('leaves a sample board out: its figures are invented', () => {
    const { boards, ...rest } = indexOf('first', 'second');
    const locations = locationsIn(
      textOf({ ...rest, boards: boards.map((one, at) => ({ ...one, illustrative: at === 0 })) }),
    );
    expect(locations.length).toBeGreaterThan(10);
    expect(locations.filter((location) => !location.includes('board=second'))).toEqual([]);
  });

  test('lists nothing while nothing is published', () => {
    expect(locationsIn(textOf(indexOf()))).toEqual([]);
    expect(textOf(indexOf())).toMatch(/^<\?xml[^>]+>\n<urlset [^>]+>\n<\/urlset>\n$/);
  });
});

test('robots are told where the site map is, and to leave the API alone but for the files of the data set', () => {
  expect(new TextDecoder().decode(writeRobots(ORIGIN).bytes)).toBe(
    `User-agent: *\nDisallow: /api/\nAllow: /api/v1/*.csv\nAllow: /api/v1/releases/\n\nSitemap: ${ORIGIN}/sitemap.xml\n`,
  );
});
