import { formatMarks } from '@zones/core/format/marks';
import { DISPLAY_SCALES } from '@zones/core/format/unit';
import type { Language } from '@zones/core/language/text';
import type { MetricUnit } from '@zones/core/metrics/catalogue';
import type { Reading } from '@zones/core/readings/reading';

/** A number in the scale of tables (billions of dong, hectares); a ratio is 1 for 100 %, as spreadsheets have it. */
export function toCellNumber(value: number, unit: MetricUnit): number {
  if (unit === 'ratio') return value;
  return value / 10 ** DISPLAY_SCALES[unit].shift;
}

/** Decimals that a cell may need to show what the release holds; hectares are kept to the square metre. */
const DECIMALS: Readonly<Record<MetricUnit, string>> = {
  VND: '#,##0.0##',
  USD: '#,##0.0##',
  m2: '#,##0.00##',
  project: '#,##0',
  household: '#,##0',
  worker: '#,##0',
  issue: '#,##0',
  procedure: '#,##0',
  ratio: '0.0#%',
};

/** Separators of the file's language where the program can choose them; others use those of the machine. */
export const NUMBER_LOCALES: Readonly<Record<Language, string>> = { vi: '[$-42A]', en: '[$-409]' };

/** How a spreadsheet shows a figure: its number, and right after it the marks of its status, which are no part of the value. */
export function toNumberFormat(reading: Reading, unit: MetricUnit, language: Language): string {
  const marks = formatMarks(reading, language);
  const digits = NUMBER_LOCALES[language] + DECIMALS[unit];
  return marks === '' ? digits : `${digits}"${marks}"`;
}
