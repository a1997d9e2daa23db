import { formatMarks } from '@zones/core/format/marks';
import { formatReading } from '@zones/core/format/value';
import type { Language } from '@zones/core/language/text';
import type { MetricUnit } from '@zones/core/metrics/catalogue';
import type { Reading } from '@zones/core/readings/reading';
import { NUMBER_LOCALES } from '../number-format.ts';

const quote = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '')}"`);

const digits = (decimals: number): string => (decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`);

/** 99,7 % rounded must not become the plan that it misses. */
function shareDecimals(value: number): number {
  const crosses = (decimals: number): boolean =>
    [1, 0.9].some((line) => value < line && Number((value * 100).toFixed(decimals)) >= line * 100);
  return [0, 1, 2].find((decimals) => !crosses(decimals)) ?? 3;
}

function decimalsOf(value: number, unit: MetricUnit): number {
  if (unit === 'ratio') return shareDecimals(value);
  const text = formatReading({ value, status: 'actual', illustrative: false, evidence: '' }, unit, {
    language: 'en',
    style: 'label',
  });
  return text.split('.')[1]?.length ?? 0;
}

interface LabelOptions {
  readonly language: Language;
  /** Says which way a difference goes. */
  readonly isDifference?: boolean;
  /** Stands after the number and its marks: unit, shape of a status. */
  readonly after?: string;
}

/**
 * Number format of a data label: as many digits as the page shows, then the marks of the reading's status. The label
 * stays a number, so it follows when someone edits the chart's data. Null for an absence.
 */
export function labelFormat(reading: Reading, unit: MetricUnit, options: LabelOptions): string | null {
  if (reading.value === null) return null;
  const { language, isDifference = false, after = '' } = options;
  const number = `${digits(decimalsOf(reading.value, unit))}${unit === 'ratio' ? '%' : ''}`;
  const marks = quote(formatMarks(reading, language) + after);
  const plus = isDifference ? '"+"' : '';
  const zero = `${unit === 'ratio' ? '0%' : '0'}${marks}`;
  return `${NUMBER_LOCALES[language]}${plus}${number}${marks};${NUMBER_LOCALES[language]}"−"${number}${marks};${zero}`;
}
