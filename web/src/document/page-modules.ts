import { isFirstPage, PATHS, type Place } from '../routing/address.ts';

const PAGES: readonly (readonly [RegExp, string])[] = [
  [/^\/$/, 'src/home/home-page.tsx'],
  [new RegExp(`^${PATHS.performance}$`), 'src/performance/performance-page.tsx'],
  [/^\/indicators\/[^/]+$/, 'src/indicators/indicator-page.tsx'],
  [new RegExp(`^${PATHS.compare}$`), 'src/compare/compare-page.tsx'],
  [new RegExp(`^${PATHS.land}$`), 'src/lots/land-page.tsx'],
  [new RegExp(`^${PATHS.shortlist}$`), 'src/lots/shortlist-page.tsx'],
  [new RegExp(`^${PATHS.methods}$`), 'src/methods/methods-page.tsx'],
  [new RegExp(`^${PATHS.releases}$`), 'src/releases/releases-page.tsx'],
  [/^\/releases\/[^/]+$/, 'src/releases/release-page.tsx'],
  [/^\/meetings\/[^/]+$/, 'src/meetings/meeting-page.tsx'],
  [/^\/zones\/[^/]+$/, 'src/zones/zone-page.tsx'],
];

/** Modules (as the manifest names them) that a page loads by itself, so that the head can ask for them at once. */
export function listPageModules(path: string, place: Place): readonly string[] {
  const { language, evidence, share } = place;
  const page = PAGES.find(([pattern]) => pattern.test(path))?.[1];
  const drawers = [
    ...(evidence === undefined ? [] : ['src/evidence/evidence-drawer.tsx']),
    ...(share === undefined ? [] : ['src/share/share-drawer.tsx']),
  ];
  const others = isFirstPage(path, place) ? [] : [`src/messages/${language}-pages.ts`];
  const words = [`src/messages/${language}.ts`, ...others];
  return [...(page ? [page] : []), ...drawers, ...words];
}
