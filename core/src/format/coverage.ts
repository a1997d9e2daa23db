import type { Language } from '../language/text.ts';

/** How many of the expected zones a total stands on: `1 trên 2 khu có số liệu`, `1 of 2 zones reporting`. */
export function formatCoverage(
  coverage: { readonly reporting: number; readonly expected: number },
  language: Language,
): string {
  return language === 'vi'
    ? `${coverage.reporting} trên ${coverage.expected} khu có số liệu`
    : `${coverage.reporting} of ${coverage.expected} zones reporting`;
}
