import type { Language } from '@zones/core/language/text';
import { PATHS } from '../routing/address.ts';

const PAGES: readonly (readonly [RegExp, string])[] = [
  [/^\/$/, 'src/home/home-page.tsx'],
  [new RegExp(`^${PATHS.performance}$`), 'src/performance/performance-page.tsx'],
  [/^\/indicators\/[^/]+$/, 'src/indicators/indicator-page.tsx'],
  [new RegExp(`^${PATHS.methods}$`), 'src/methods/methods-page.tsx'],
];

/** Modules (as the manifest names them) that a page loads by itself, so that the head can ask for them at once. */
export function listPageModules(path: string, language: Language): readonly string[] {
  const page = PAGES.find(([pattern]) => pattern.test(path))?.[1];
  return [...(page ? [page] : []), `src/messages/${language}.ts`];
}
