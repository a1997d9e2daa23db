import type { Text } from '../language/text.ts';

/** Units of facts outside the catalogue, as sources print them, in both languages. */
const FACT_UNITS: Readonly<Record<string, Text>> = {
  'tỷ đồng': { vi: 'tỷ đồng', en: 'VND bn' },
  'triệu USD': { vi: 'triệu USD', en: 'USD m' },
  'USD/m²/năm': { vi: 'USD/m²/năm', en: 'USD per m² a year' },
  'đồng/m²/năm': { vi: 'đồng/m²/năm', en: 'VND per m² a year' },
  'dự án': { vi: 'dự án', en: 'projects' },
  'doanh nghiệp': { vi: 'doanh nghiệp', en: 'enterprises' },
  'lao động': { vi: 'lao động', en: 'workers' },
  'tấn/năm': { vi: 'tấn/năm', en: 'tonnes a year' },
  giếng: { vi: 'giếng', en: 'wells' },
  căn: { vi: 'căn', en: 'flats' },
  KCN: { vi: 'KCN', en: 'zones' },
  year: { vi: 'năm', en: 'year' },
  'có/không': { vi: '1 là có, 0 là không', en: '1 is yes, 0 is no' },
  text: { vi: '', en: '' },
};

/** The unit's name in both languages; a unit that is the same in both (`km`, `ha`, `kV`) stands for itself. */
export function factUnitName(unit: string): Text {
  return FACT_UNITS[unit] ?? { vi: unit, en: unit };
}

/** Where the unit stands around the number (`#`): English writes a currency before it. */
const PATTERNS: Readonly<Record<string, Text>> = {
  'tỷ đồng': { vi: '# tỷ đồng', en: 'VND # bn' },
  'triệu USD': { vi: '# triệu USD', en: 'USD # m' },
  'USD/m²/năm': { vi: '# USD/m²/năm', en: 'USD # per m² a year' },
  'đồng/m²/năm': { vi: '# đồng/m²/năm', en: 'VND # per m² a year' },
};

/** A number in its printed unit, `#` for the number: `# ha`, `VND # bn`. */
export function factUnitPattern(unit: string): Text {
  const { vi, en } = factUnitName(unit);
  const around = (name: string): string => (name === '' || name === '%' ? `#${name}` : `# ${name}`);
  return PATTERNS[unit] ?? { vi: around(vi), en: around(en) };
}
