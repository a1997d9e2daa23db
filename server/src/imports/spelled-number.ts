import type { Decimal } from './decimal.ts';

export type SpelledNumber =
  | { readonly kind: 'number'; readonly decimal: Decimal }
  | { readonly kind: 'ambiguous'; readonly large: string; readonly small: number }
  | { readonly kind: 'none' };

const NONE: SpelledNumber = { kind: 'none' };

const isGrouped = (groups: readonly string[]): boolean =>
  /^[1-9]\d{0,2}$/.test(groups[0] ?? '') && groups.slice(1).every((group) => /^\d{3}$/.test(group));

const plain = (digits: string): string => digits.replace(/^0+(?=\d)/, '');

function withDecimals(whole: string, fraction: string): SpelledNumber {
  if (!/^\d+$/.test(whole) || !/^\d+$/.test(fraction)) return NONE;
  return { kind: 'number', decimal: `${plain(whole)}.${fraction}` };
}

/** Both marks are used: the last one is the decimal mark, the other must group by three. */
function withBothMarks(text: string): SpelledNumber {
  const decimalAt = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const groups = text.slice(0, decimalAt).split(text[decimalAt] === '.' ? ',' : '.');
  return isGrouped(groups) ? withDecimals(groups.join(''), text.slice(decimalAt + 1)) : NONE;
}

/** One mark, used once: `63,57` has decimals, `63.572` may be either. A count has no decimals, so there it is not. */
function withOneMark(whole: string, rest: string, counted: boolean): SpelledNumber {
  if (!isGrouped([whole, rest])) return withDecimals(whole, rest);
  if (counted) return { kind: 'number', decimal: whole + rest };
  // The small one is shown with the decimal mark of the reader's language.
  return { kind: 'ambiguous', large: `${whole} ${rest}`, small: Number(`${whole}.${rest}`) };
}

function unsigned(text: string, counted: boolean): SpelledNumber {
  if (/^\d+$/.test(text)) return { kind: 'number', decimal: plain(text) };
  if (!/^[\d.,]+$/.test(text)) return NONE;
  if (text.includes('.') && text.includes(',')) return withBothMarks(text);
  const groups = text.split(/[.,]/);
  const [whole = '', rest = ''] = groups;
  if (groups.length === 2) return withOneMark(whole, rest, counted);
  return isGrouped(groups) ? { kind: 'number', decimal: groups.join('') } : NONE;
}

/**
 * Reads a number typed as text in either spelling: `1.234,5` (Vietnamese) or `1,234.5` (English), spaces as grouping.
 * `63.572` alone can mean both and is handed back as a question. `counted`: the quantity has no decimals.
 */
export function parseSpelledNumber(text: string, counted: boolean): SpelledNumber {
  const compact = text.replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '').trim();
  const [, sign = '', digits = ''] = /^([-+\u2212]?)\s*(.*)$/s.exec(compact) ?? [];
  const read = unsigned(digits, counted);
  if (sign === '' || sign === '+' || read.kind !== 'number') return read;
  return { kind: 'number', decimal: `-${read.decimal}` };
}
