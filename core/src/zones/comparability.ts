import type { Text } from '../language/text.ts';
import type { Present, Reading } from '../readings/reading.ts';
import { isPresent } from '../readings/reading.ts';

/** Why figures of several zones may or may not be set against each other. */
export const COMPARABILITIES = [
  'comparable',
  'absent',
  'other-unit',
  'other-date',
  'other-status',
  'conflict',
] as const;
export type Comparability = (typeof COMPARABILITIES)[number];

export const COMPARABILITY_WORDS: Readonly<Record<Comparability, Text>> = {
  comparable: { vi: 'so sánh được', en: 'comparable' },
  absent: { vi: 'không so sánh được: có khu chưa có số liệu', en: 'not comparable: a zone has no figure' },
  'other-unit': { vi: 'không so sánh được: đơn vị khác nhau', en: 'not comparable: units differ' },
  'other-date': { vi: 'không so sánh được: thời điểm khác nhau', en: 'not comparable: dates differ' },
  'other-status': {
    vi: 'không so sánh được: mức tin cậy khác nhau',
    en: 'not comparable: the figures are not equally sure',
  },
  conflict: { vi: 'không so sánh được: nguồn không thống nhất', en: 'not comparable: sources disagree' },
};

interface Judged {
  readonly zone: string;
  readonly reading: Reading;
  readonly unit: string | null;
  readonly period: string | null;
}

const differ = (values: readonly unknown[]): boolean => new Set(values).size > 1;

/** Figures are alike when every zone has one, of one unit, date and status, and no source contradicts another. */
export function judgeCells(cells: readonly Judged[]): Comparability {
  const readings = cells.map(({ reading }) => reading).filter(isPresent);
  if (readings.length < cells.length) return 'absent';
  if (differ(cells.map(({ unit }) => unit))) return 'other-unit';
  if (differ(cells.map(({ period }) => period)) || cells.some(({ period }) => isUndated(period))) return 'other-date';
  if (readings.some(({ status }) => status === 'conflict')) return 'conflict';
  return differ(readings.map(({ status, illustrative }) => `${status} ${illustrative}`))
    ? 'other-status'
    : 'comparable';
}

/** Two undated figures may be of any two times. */
const isUndated = (period: string | null): boolean => period === null || period === 'undated';

/** The zones at the two ends; none where nothing may be compared or all are equal. */
export function findExtremes(
  cells: readonly Judged[],
  comparability: Comparability,
): { readonly highest: readonly string[]; readonly lowest: readonly string[] } {
  const stated = cells.filter((cell): cell is Judged & { readonly reading: Present } => isPresent(cell.reading));
  const values = stated.map(({ reading }) => reading.value);
  if (comparability !== 'comparable' || !differ(values)) return { highest: [], lowest: [] };
  const at = (value: number) => stated.filter(({ reading }) => reading.value === value).map(({ zone }) => zone);
  return { highest: at(Math.max(...values)), lowest: at(Math.min(...values)) };
}
