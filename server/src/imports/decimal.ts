/** A decimal number as text, `-1234.5`: digits, at most one point, no grouping. Exact where a float is not. */
export type Decimal = string;

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

export type Scaled =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly reason: 'too-precise' | 'too-large' };

/**
 * A decimal times ten to the `power`, as a whole number: 63.572 ha (power 4) is 635720 m².
 * Refuses a rest behind the base unit and what a number cannot hold exactly; it never rounds.
 */
export function scaleDecimal(decimal: Decimal, power: number): Scaled {
  const match = DECIMAL.exec(decimal);
  if (!match) throw new RangeError(`Not a decimal: ${decimal}`);
  const [, sign, whole = '', fraction = ''] = match;
  const kept = fraction.replace(/0+$/, '');
  if (kept.length > power) return { ok: false, reason: 'too-precise' };
  const value = Number(whole + kept.padEnd(power, '0'));
  if (!Number.isSafeInteger(value)) return { ok: false, reason: 'too-large' };
  return { ok: true, value: sign === '-' && value !== 0 ? -value : value };
}

/** A percentage as a ratio: `64.1` is 0.641, by moving the point and nothing else. */
export function ratioOfPercent(percent: Decimal): number {
  const match = DECIMAL.exec(percent);
  if (!match) throw new RangeError(`Not a decimal: ${percent}`);
  const [, sign, whole = '', fraction = ''] = match;
  const digits = whole.padStart(3, '0');
  return Number(`${sign}${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`);
}

/**
 * The decimal that a spreadsheet shows for a number of its own: fifteen significant digits, as Excel keeps.
 * So 0.1 + 0.2 in a formula is 0.3, not 0.30000000000000004.
 */
export function decimalOfNumber(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  const negative = mantissa.startsWith('-');
  const digits = mantissa.replace(/[-.]/g, '').replace(/0+$/, '');
  const point = Number(exponent) + 1;
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  const fraction = point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits;
  const text = fraction === '' ? whole : `${whole}.${fraction}`;
  return negative && /[1-9]/.test(text) ? `-${text}` : text;
}
