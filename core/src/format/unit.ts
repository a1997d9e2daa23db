import type { Language, Text } from '../language/text.ts';
import type { MetricUnit } from '../metrics/catalogue.ts';

/** A scale in which a unit is printed: how far to shift the point, and the words around the number (`#`). */
export interface UnitScale {
  readonly shift: number;
  /** Decimals that running text may need: a square metre in hectares, a million in billions. */
  readonly decimals: number;
  /** Decimals of a table cell: the same in the whole column. */
  readonly cellDecimals: number;
  readonly full: Text;
  readonly compact: Text;
  /** English for exactly one; Vietnamese has one form. */
  readonly one: string | null;
}

const money = (shift: number, full: Text, compact = full): UnitScale => ({
  shift,
  decimals: shift === 0 ? 0 : 3,
  cellDecimals: 2,
  full,
  compact,
  one: null,
});

const count = (vi: string, one: string, many = `${one}s`): UnitScale => ({
  shift: 0,
  decimals: 1,
  cellDecimals: 0,
  full: { vi: `# ${vi}`, en: `# ${many}` },
  compact: { vi: `# ${vi}`, en: `# ${many}` },
  one: `# ${one}`,
});

const measure = (shift: number, decimals: number, cellDecimals: number, pattern: string): UnitScale => ({
  shift,
  decimals,
  cellDecimals,
  full: { vi: pattern, en: pattern },
  compact: { vi: pattern, en: pattern },
  one: null,
});

/** The one scale of tables, axes and chart labels, so that figures stay comparable down a column. */
export const DISPLAY_SCALES: Readonly<Record<MetricUnit, UnitScale>> = {
  VND: money(9, { vi: '# tỷ đồng', en: 'VND # bn' }, { vi: '# tỷ', en: 'VND # bn' }),
  USD: money(6, { vi: '# triệu USD', en: 'USD # m' }),
  m2: measure(4, 4, 2, '# ha'),
  project: count('dự án', 'project'),
  household: count('hộ', 'household'),
  worker: count('lao động', 'worker'),
  issue: count('kiến nghị', 'issue'),
  procedure: count('thủ tục', 'procedure'),
  ratio: measure(-2, 2, 1, '#%'),
};

const MILLION_DONG = money(6, { vi: '# triệu đồng', en: 'VND # m' }, { vi: '# triệu', en: 'VND # m' });
const DONG = money(0, { vi: '# đồng', en: 'VND #' });
const DOLLAR = money(0, { vi: '# USD', en: 'USD #' });

/** The scale of running text: small money goes down to millions or single units, so that it never reads 0,000 tỷ. */
export function findTextScale(value: number, unit: MetricUnit): UnitScale {
  const magnitude = Math.abs(value);
  if (unit === 'VND' && magnitude < 1e6) return DONG;
  if (unit === 'VND' && magnitude < 1e9) return MILLION_DONG;
  if (unit === 'USD' && magnitude < 1e6) return DOLLAR;
  return DISPLAY_SCALES[unit];
}

const NAMES: Readonly<Record<MetricUnit, Text>> = {
  VND: { vi: 'tỷ đồng', en: 'VND bn' },
  USD: { vi: 'triệu USD', en: 'USD m' },
  m2: { vi: 'ha', en: 'ha' },
  project: { vi: 'dự án', en: 'projects' },
  household: { vi: 'hộ', en: 'households' },
  worker: { vi: 'lao động', en: 'workers' },
  issue: { vi: 'kiến nghị', en: 'issues' },
  procedure: { vi: 'thủ tục', en: 'procedures' },
  ratio: { vi: '%', en: '%' },
};

/** Unit of a table column, an axis or a subtitle, in the display scale: `tỷ đồng`, `VND bn`, `ha`. */
export function formatUnitName(unit: MetricUnit, language: Language): string {
  return NAMES[unit][language];
}

/** Puts a number into a unit's words; its sign stands before them, `−VND 9.7 bn`. */
export function fillPattern(pattern: string, number: string): string {
  const sign = /^[+\u2212]/.exec(number)?.[0] ?? '';
  return sign + pattern.replace('#', () => number.slice(sign.length));
}
