import type { Language } from '../language/text.ts';
import { MINUS } from './marks.ts';

export interface Digits {
  /** The number is divided by ten to this power first: 9 prints dong as billions, -2 a ratio as per cent. */
  readonly shift: number;
  readonly min: number;
  readonly max: number;
}

const SEPARATORS = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
} as const satisfies Record<Language, { group: string; decimal: string }>;

/** The shortest decimal that names the number, as a whole and a count of decimals: 0.0125 is 125 and 4. */
function toScaled(magnitude: number): { whole: bigint; scale: number } {
  const [mantissa = '', exponent = '0'] = String(magnitude).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return { whole: BigInt(whole + fraction), scale: fraction.length - Number(exponent) };
}

function roundHalfAway(magnitude: number, shift: number, decimals: number): bigint {
  const { whole, scale } = toScaled(magnitude);
  const surplus = scale + shift - decimals;
  if (surplus <= 0) return whole * 10n ** BigInt(-surplus);
  const unit = 10n ** BigInt(surplus);
  return (whole + unit / 2n) / unit;
}

const trimZeros = (fraction: string, min: number): string => {
  let end = fraction.length;
  while (end > min && fraction[end - 1] === '0') end -= 1;
  return fraction.slice(0, end);
};

/**
 * A number in the language's digits, halves away from zero, decided on the decimal that a person reads
 * (1.005 to two decimals is 1.01), so that every machine prints the same. No `-0`. Throws on NaN and infinity.
 */
export function formatDecimal(value: number, digits: Digits, language: Language): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number that can be printed: ${value}`);
  const rounded = roundHalfAway(Math.abs(value), digits.shift, digits.max);
  const text = String(rounded).padStart(digits.max + 1, '0');
  const cut = text.length - digits.max;
  const { group, decimal } = SEPARATORS[language];
  const whole = text.slice(0, cut).replace(/\B(?=(\d{3})+$)/g, group);
  const fraction = trimZeros(text.slice(cut), digits.min);
  const sign = value < 0 && rounded !== 0n ? MINUS : '';
  return sign + whole + (fraction === '' ? '' : decimal + fraction);
}
