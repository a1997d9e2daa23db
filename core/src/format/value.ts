import type { Language } from '../language/text.ts';
import type { MetricUnit } from '../metrics/catalogue.ts';
import type { Reading } from '../readings/reading.ts';
import { formatAbsence } from './absence.ts';
import { formatDecimal } from './decimal.ts';
import { formatMarks, ILLUSTRATIVE_MARK, NO_BREAK_SPACE } from './marks.ts';
import { DISPLAY_SCALES, fillPattern, findTextScale, type UnitScale } from './unit.ts';

/**
 * `full` running text with the whole figure: `63,572 ha` · `compact` headlines: `18,7 tỷ` · `sentence` a headline's
 * digits in the words of a paper: `18,7 tỷ đồng`
 * · `table` number alone, the column's decimals: `63,57` · `label` number alone, short: `63,6` · `axis` tick: `60`.
 * The last three are in the unit's display scale, see `formatUnitName`.
 */
export type FormatStyle = 'full' | 'compact' | 'sentence' | 'table' | 'label' | 'axis';

export interface FormatOptions {
  readonly language: Language;
  /** Default `full`. */
  readonly style?: FormatStyle;
  /** Exactly so many decimals instead of the style's own (a land ledger prints hectares with four). */
  readonly decimals?: number;
  /** In running text, the value whose scale is taken instead of its own, if it is larger: a difference in the unit of its two sides. */
  readonly scaleOf?: number;
}

type Decimals = readonly [min: number, max: number];

const ratioDecimals = (style: FormatStyle): Decimals => {
  if (style === 'full') return [0, 2];
  return style === 'table' ? [1, 1] : [0, 0];
};

/** About three significant digits: 9,35 · 18,7 · 1.235. Counts of things keep one decimal at most. */
function shortDecimals(value: number, scale: UnitScale): Decimals {
  const shown = Math.abs(value) / 10 ** scale.shift;
  const wanted = shown < 9.995 ? 2 : shown < 999.95 ? 1 : 0;
  return [0, Math.min(wanted, scale.decimals)];
}

function decimalsOf(value: number, unit: MetricUnit, scale: UnitScale, options: FormatOptions): Decimals {
  if (options.decimals !== undefined) return [options.decimals, options.decimals];
  const style = options.style ?? 'full';
  if (unit === 'ratio') return ratioDecimals(style);
  if (style === 'full') return [0, scale.decimals];
  if (style === 'table') return [scale.cellDecimals, scale.cellDecimals];
  return style === 'axis' ? [0, 3] : shortDecimals(value, scale);
}

/** 99,96 % must not be printed as 100 %: a share keeps its side of the lines from which a status is read. */
function keepSide(value: number, decimals: number): number {
  const step = 10 ** -(decimals + 2);
  const line = [1, 0.9].find((threshold) => value < threshold && value > threshold - step);
  return line === undefined ? value : line - step;
}

/** Whether the unit stands in words beside the number. */
const isText = ({ style = 'full' }: FormatOptions): boolean =>
  style === 'full' || style === 'compact' || style === 'sentence';

const isZero = (text: string): boolean => !/[1-9]/.test(text);

/** Number without unit or marks, and the scale it was printed in. */
function toNumberText(value: number, unit: MetricUnit, options: FormatOptions): { text: string; scale: UnitScale } {
  const print = (scale: UnitScale): { text: string; scale: UnitScale } => {
    const [min, max] = decimalsOf(value, unit, scale, options);
    const shown = unit === 'ratio' ? keepSide(value, max) : value;
    return { text: formatDecimal(shown, { shift: scale.shift, min, max }, options.language), scale };
  };
  if (!isText(options)) return print(DISPLAY_SCALES[unit]);
  const shared = print(findTextScale(Math.max(Math.abs(value), Math.abs(options.scaleOf ?? 0)), unit));
  // What the larger scale would round away keeps its own: 400 đồng is not 0 tỷ.
  return value !== 0 && isZero(shared.text) ? print(findTextScale(value, unit)) : shared;
}

function patternOf(scale: UnitScale, unit: MetricUnit, text: string, options: FormatOptions): string {
  if (!isText(options)) return unit === 'ratio' ? '#%' : '#';
  if (options.language === 'en' && scale.one !== null && (text === '1' || text === '−1')) return scale.one;
  return scale[options.style === 'compact' ? 'compact' : 'full'][options.language];
}

/** Puts a number and its marks into the unit's words, with spaces that never break. */
function wrap(value: number, unit: MetricUnit, options: FormatOptions, around: (text: string) => string): string {
  const { text, scale } = toNumberText(value, unit, options);
  return fillPattern(patternOf(scale, unit, text, options).replaceAll(' ', NO_BREAK_SPACE), around(text));
}

/** A bare value (base unit) that carries no status: an axis tick, a threshold, a number inside a sentence. */
export function formatValue(value: number, unit: MetricUnit, options: FormatOptions): string {
  return wrap(value, unit, options, (text) => text);
}

/** The same with the mark of an invented one where every mark stands, after the digits: `2,6* ha`. */
export function formatMarkedValue(
  value: number,
  unit: Exclude<MetricUnit, 'ratio'>,
  options: FormatOptions & { readonly illustrative: boolean },
): string {
  return wrap(value, unit, options, (text) => text + (options.illustrative ? ILLUSTRATIVE_MARK : ''));
}

/** A reading in its unit with the marks of its status, or the words of its absence. Values in base units. */
export function formatReading(reading: Reading, unit: MetricUnit, options: FormatOptions): string {
  if (reading.value === null) return formatAbsence(reading.absence, options.language);
  const marks = formatMarks(reading, options.language);
  // The percent sign belongs to the number: 58%ư, but 12,3ư tỷ đồng.
  if (unit === 'ratio') return formatValue(reading.value, unit, options) + marks;
  return wrap(reading.value, unit, options, (text) => text + marks);
}

/** A difference with its sign, `+1,2 tỷ đồng` or `−3,4`; of two ratios in percentage points: `−5,3 điểm %`. */
export function formatVariance(reading: Reading, unit: MetricUnit, options: FormatOptions): string {
  if (reading.value === null) return formatAbsence(reading.absence, options.language);
  const value = reading.value;
  const signed = (text: string): string =>
    (value > 0 && !isZero(text) ? '+' : '') + text + formatMarks(reading, options.language);
  if (unit !== 'ratio') return wrap(value, unit, options, signed);
  const decimals = options.decimals ?? ((options.style ?? 'full') === 'full' ? 2 : 1);
  const text = formatDecimal(value, { shift: -2, min: options.decimals ?? 0, max: decimals }, options.language);
  return `${signed(text)}${NO_BREAK_SPACE}${options.language === 'vi' ? 'điểm %' : 'pp'}`.replaceAll(
    ' ',
    NO_BREAK_SPACE,
  );
}

/** A share where 1 is 100 %: `94,68%`, compact `95%`. */
export function formatRatio(reading: Reading, options: FormatOptions): string {
  return formatReading(reading, 'ratio', options);
}

/** One decimal, or as many as tell a little more or less than once from once: 1.04 is not 1. */
function timesDecimals(value: number): number {
  if (Math.abs(value) >= 99.95) return 0;
  const reads = (decimals: number) => Number(value.toFixed(decimals));
  return value === 1 ? 0 : ([1, 2, 3].find((decimals) => reads(decimals) !== 1) ?? 4);
}

/** A multiple of something: `1,4 lần`, `1.4 times`; a little more than once keeps its side: `1,04 lần`. */
export function formatTimes(reading: Reading, language: Language): string {
  if (reading.value === null) return formatAbsence(reading.absence, language);
  const max = timesDecimals(reading.value);
  const text = formatDecimal(reading.value, { shift: 0, min: 0, max }, language) + formatMarks(reading, language);
  const word = language === 'vi' ? 'lần' : text === '1' ? 'time' : 'times';
  return text + NO_BREAK_SPACE + word;
}

/** Two ends with one unit: `18,2–21,4 tỷ đồng`. Both in the scale of the larger; the words if either is absent. */
export function formatRange(low: Reading, high: Reading, unit: MetricUnit, options: FormatOptions): string {
  if (low.value === null) return formatAbsence(low.absence, options.language);
  if (high.value === null) return formatAbsence(high.absence, options.language);
  const larger = Math.abs(low.value) > Math.abs(high.value) ? low.value : high.value;
  const scale = findTextScale(larger, unit);
  const [min, max] = decimalsOf(larger, unit, scale, options);
  const marks = formatMarks(high, options.language);
  const lowMarks = formatMarks(low, options.language);
  const print = (value: number): string => formatDecimal(value, { shift: scale.shift, min, max }, options.language);
  // Marks that both ends share stand once, after the range.
  const text = `${print(low.value)}${lowMarks === marks ? '' : lowMarks}–${print(high.value)}`;
  const pattern = patternOf(scale, unit, text, options);
  const glued = pattern.replaceAll(' ', NO_BREAK_SPACE);
  return unit === 'ratio' ? glued.replace('#', text) + marks : glued.replace('#', text + marks);
}
