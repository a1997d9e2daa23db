import { formatDecimal } from '../format/decimal.ts';
import type { Language, Text } from '../language/text.ts';
import type { MetricUnit } from '../metrics/catalogue.ts';
import { isMetricCode, METRICS } from '../metrics/catalogue.ts';
import type { Finding } from './finding.ts';
import { isRuleCode, RULES } from './rule-words.ts';

const UNITS: Readonly<Record<MetricUnit, Text>> = {
  VND: { vi: 'đồng', en: 'VND' },
  USD: { vi: 'USD', en: 'USD' },
  m2: { vi: 'm²', en: 'm²' },
  project: { vi: 'dự án', en: 'projects' },
  household: { vi: 'hộ', en: 'households' },
  worker: { vi: 'lao động', en: 'workers' },
  issue: { vi: 'kiến nghị', en: 'issues' },
  procedure: { vi: 'thủ tục', en: 'procedures' },
  ratio: { vi: '%', en: '%' },
};

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

function amount(value: number, metric: string, language: Language): string {
  const unit: MetricUnit = isMetricCode(metric) ? METRICS[metric].unit : 'm2';
  if (unit === 'ratio') return `${formatDecimal(value, { shift: -2, min: 0, max: 2 }, language)} %`;
  return `${number(value, language)} ${UNITS[unit][language]}`;
}

function word(value: string | number, language: Language): string {
  if (typeof value === 'number') return number(value, language);
  if (isMetricCode(value)) return METRICS[value].name[language];
  return WORDS[value]?.[language] ?? value;
}

/** `Tờ “Thực hiện”, dòng 12, cột F: `; empty where the file has no place for it. */
function formatPlace({ place }: Finding, language: Language): string {
  if (place === null) return '';
  const { sheet, row, column } = place;
  return language === 'vi'
    ? `Tờ “${sheet}”, dòng ${row}, cột ${column}: `
    : `Sheet “${sheet}”, row ${row}, column ${column}: `;
}

/**
 * A finding as one message for the person who filled in the file: where it is, what is wrong, what to do. A rule that this
 * version does not know is told by its code.
 */
export function formatFinding(finding: Finding, language: Language): string {
  const { rule, params } = finding;
  if (!isRuleCode(rule)) return `${formatPlace(finding, language)}${rule}`;
  const text = RULES[rule].words[language].replace(/\{(\w+)(#?)\}/g, (_, name: string, inUnit: string) => {
    const value = params[name] ?? '';
    if (inUnit === '#' && typeof value === 'number') return amount(value, String(params.metric ?? ''), language);
    return word(value, language);
  });
  return formatPlace(finding, language) + text;
}
