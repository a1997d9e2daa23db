import { formatDecimal } from '../format/decimal.ts';
import { NO_BREAK_SPACE } from '../format/marks.ts';
import { formatPeriod } from '../format/period.ts';
import { DISPLAY_SCALES, formatUnitName } from '../format/unit.ts';
import type { Language, Text } from '../language/text.ts';
import { isMetricCode, METRICS } from '../metrics/catalogue.ts';
import { isPeriod } from '../quarters/period.ts';
import type { Finding } from './finding.ts';
import { isPublicationRule, PUBLICATION_WORDS } from './publication-words.ts';
import { isRuleCode, RULES } from './rule-words.ts';
import { isWorkbookRule, WORKBOOK_FINDING_WORDS } from './workbook-finding-words.ts';

/** Codes that stand for a word in a parameter. */
const WORDS: Readonly<Record<string, Text>> = {
  all: { vi: 'toàn bộ các khu', en: 'all zones' },
  vi: { vi: 'tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'tiếng Anh', en: 'English' },
  households: { vi: 'số hộ', en: 'households' },
  area: { vi: 'diện tích (m²)', en: 'area (m²)' },
  money: { vi: 'kinh phí (đồng)', en: 'money (VND)' },
  inventoried: { vi: 'kiểm đếm', en: 'inventory' },
  'plan-approved': { vi: 'phê duyệt phương án', en: 'plan approved' },
  paid: { vi: 'chi trả', en: 'payment' },
  resettled: { vi: 'tái định cư', en: 'resettlement' },
  'handed-over': { vi: 'bàn giao mặt bằng', en: 'hand-over' },
};

const number = (value: number, language: Language): string =>
  formatDecimal(value, { shift: 0, min: 0, max: 6 }, language);

/** In the unit that the file is filled in with (tỷ đồng, ha, %), with every digit: two amounts that differ read differently. */
function amount(value: number, metric: string, language: Language): string {
  if (!isMetricCode(metric)) return number(value, language);
  const { unit } = METRICS[metric];
  const { shift } = DISPLAY_SCALES[unit];
  const digits = { shift, min: 0, max: unit === 'ratio' ? 4 : shift };
  return `${formatDecimal(value, digits, language)}${NO_BREAK_SPACE}${formatUnitName(unit, language)}`;
}

function word(name: string, value: string | number, language: Language): string {
  if (typeof value === 'number') return number(value, language);
  if (isMetricCode(value)) return METRICS[value].name[language];
  if (PERIODS.has(name) && isPeriod(value)) return formatPeriod(value, language);
  return WORDS[value]?.[language] ?? value;
}

const PERIODS: ReadonlySet<string> = new Set(['period', 'since']);

/** `Tờ “Thực hiện”, dòng 12, cột F: `; empty where the file has no place for it. */
function formatPlace({ place }: Finding, language: Language): string {
  if (place === null) return '';
  const { sheet, row, column } = place;
  return language === 'vi'
    ? `Tờ “${sheet}”, dòng ${row}, cột ${column}: `
    : `Sheet “${sheet}”, row ${row}, column ${column}: `;
}

/** Rules of the checks, of publishing and of reading a file; undefined for a rule that this version does not know. */
function wordsOf(rule: string): Text | undefined {
  if (isRuleCode(rule)) return RULES[rule].words;
  if (isPublicationRule(rule)) return PUBLICATION_WORDS[rule];
  return isWorkbookRule(rule) ? WORKBOOK_FINDING_WORDS[rule] : undefined;
}

/**
 * A finding as one message for the person who filled in the file: where it is, what is wrong, what to do. A rule that this
 * version does not know is told by its code.
 */
export function formatFinding(finding: Finding, language: Language): string {
  const { rule, params } = finding;
  const words = wordsOf(rule);
  if (!words) return `${formatPlace(finding, language)}${rule}`;
  const text = words[language].replace(/\{(\w+)(#?)\}/g, (_, name: string, inUnit: string) => {
    const value = params[name] ?? '';
    if (inUnit === '#' && typeof value === 'number') return amount(value, String(params.metric ?? ''), language);
    return word(name, value, language);
  });
  return formatPlace(finding, language) + text;
}
