import { formatPrinted } from '../format/printed.ts';
import { formatTimes, formatVariance } from '../format/value.ts';
import type { Language, Text } from '../language/text.ts';
import type { MetricUnit } from '../metrics/catalogue.ts';
import { UNITS } from '../metrics/metric.ts';
import type { Present, Reading } from '../readings/reading.ts';
import { isPresent } from '../readings/reading.ts';
import { COMPARABILITY_WORDS, type Comparability } from './comparability.ts';

interface Compared {
  readonly cells: readonly { readonly zone: string; readonly reading: Reading; readonly unit: string | null }[];
  readonly comparability: Comparability;
  readonly highest: readonly string[];
  readonly lowest: readonly string[];
}

export const isMetricUnit = (unit: string | null): unit is MetricUnit => UNITS.some((one) => one === unit);

/** A multiple says something of amounts above zero; of two shares the points between them say it. */
function timesOf(high: Present, low: Present, unit: string | null, language: Language): string {
  const times = high.value / low.value;
  if (unit === 'ratio' || low.value <= 0 || times < 1.05) return '';
  return ` (${formatTimes({ ...high, value: times }, language)})`;
}

function distanceOf(high: Present, low: Present, unit: string | null, language: Language): string {
  // Compared figures have one status, so the difference is as sure as either of them.
  const difference: Present = { ...high, value: high.value - low.value };
  return isMetricUnit(unit)
    ? formatVariance(difference, unit, { language, style: 'compact' })
    : `+${formatPrinted(difference, unit ?? '', language)}`;
}

/**
 * What a row of a comparison says, in words: which zone is higher and by how much, that they are equal, or why they may not
 * be compared. `Lộc Sơn cao hơn: +54,6 ha (1,9 lần)`. `nameOf` gives a zone's own name.
 */
export function sayDifference(row: Compared, nameOf: (zone: string) => Text, language: Language): string {
  if (row.comparability !== 'comparable') return COMPARABILITY_WORDS[row.comparability][language];
  const at = (zones: readonly string[]) => row.cells.find(({ zone }) => zones.includes(zone));
  const [high, low] = [at(row.highest), at(row.lowest)];
  if (high === undefined || low === undefined || !isPresent(high.reading) || !isPresent(low.reading)) {
    return language === 'vi' ? 'bằng nhau' : 'equal';
  }
  const names = (zones: readonly string[]): string => zones.map((zone) => nameOf(zone)[language]).join(', ');
  const higher = `${names(row.highest)} ${language === 'vi' ? 'cao hơn' : 'higher'}`;
  // Of two zones the other needs no name.
  const than = row.cells.length === 2 ? '' : ` ${names(row.lowest)}`;
  const start = language === 'en' && than !== '' ? `${higher} than${than}` : higher + than;
  const { unit } = high;
  return `${start}: ${distanceOf(high.reading, low.reading, unit, language)}${timesOf(high.reading, low.reading, unit, language)}`;
}
