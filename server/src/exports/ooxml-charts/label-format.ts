import { formatMarks } from '@zones/core/format/marks';
import { formatReading } from '@zones/core/format/value';
import type { Language } from '@zones/core/language/text';
import type { MetricUnit } from '@zones/core/metrics/catalogue';
import type { Reading } from '@zones/core/readings/reading';
import { NUMBER_LOCALES } from '../number-format.ts';

const quote = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '')}"`);

const digits = (decimals: number): string => (decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`);

function decimalsOf(value: number, unit: MetricUnit): number {
  if (unit === 'ratio') return 0;
  const text = formatReading({ value, status: 'actual', illustrative: false, evidence: '' }, unit, {
    language: 'en',
    style: 'label',
  });
  return text.split('.')[1]?.length ?? 0;
}

/** Percent from which a status is read. */
const LINES = [100, 90];

/** 99,7 % must not be printed as the plan that it misses: as on the page it keeps its side, here by a condition. */
function shareFormat(
  value: number,
  { locale, marks }: { readonly locale: string; readonly marks: string },
): string | null {
  const line = LINES.find((one) => value * 100 < one && Math.round(value * 100) >= one);
  if (line === undefined) return null;
  const rounded = `${locale}0%${marks}`;
  return `[>=${line / 100}]${rounded};[>=${(line - 1) / 100}]"${line - 1}%"${marks};${rounded}`;
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
  const share =
    unit === 'ratio' && !isDifference ? shareFormat(reading.value, { locale: NUMBER_LOCALES[language], marks }) : null;
  if (share !== null) return share;
  const plus = isDifference ? '"+"' : '';
  const zero = `${unit === 'ratio' ? '0%' : '0'}${marks}`;
  return `${NUMBER_LOCALES[language]}${plus}${number}${marks};${NUMBER_LOCALES[language]}"−"${number}${marks};${zero}`;
}
