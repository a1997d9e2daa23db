import { formatAbsence } from '../format/absence.ts';
import { formatDecimal } from '../format/decimal.ts';
import { NO_BREAK_SPACE } from '../format/marks.ts';
import { formatPeriod } from '../format/period.ts';
import { formatValueStatus } from '../format/status.ts';
import { DISPLAY_SCALES, fillPattern } from '../format/unit.ts';
import type { Language, Text } from '../language/text.ts';
import { isMetricCode, METRICS, type MetricUnit } from '../metrics/catalogue.ts';
import { isPeriod } from '../quarters/period.ts';
import { ABSENCES, type Absence, VALUE_STATUSES, type ValueStatus } from '../readings/reading.ts';
import type { Finding } from './finding.ts';
import { isPublicationRule, PUBLICATION_WORDS } from './publication-words.ts';
import { isRuleCode, RULES } from './rule-words.ts';
import { isWorkbookRule, WORKBOOK_FINDING_WORDS } from './workbook-finding-words.ts';

/** Codes that stand for a word in a parameter. */
const WORDS: Readonly<Record<string, Text>> = {
  all: { vi: 'toàn bộ các khu', en: 'all zones' },
  vi: { vi: 'tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'tiếng Anh', en: 'English' },
  withheld: { vi: 'không đưa lên biểu đồ', en: 'withheld' },
  households: { vi: 'số hộ', en: 'households' },
  area: { vi: 'diện tích', en: 'area' },
  money: { vi: 'kinh phí', en: 'money' },
  inventoried: { vi: 'kiểm đếm', en: 'inventory' },
  'plan-approved': { vi: 'phê duyệt phương án', en: 'plan approved' },
  paid: { vi: 'chi trả', en: 'payment' },
  resettled: { vi: 'tái định cư', en: 'resettlement' },
  'handed-over': { vi: 'bàn giao mặt bằng', en: 'hand-over' },
};

const number = (value: number, language: Language): string =>
  formatDecimal(value, { shift: 0, min: 0, max: 6 }, language);

const isUnit = (text: string): text is MetricUnit => Object.hasOwn(DISPLAY_SCALES, text);

/** Unit of a finding's amounts: named, or that of its metric. */
function unitOf({ unit, metric }: Finding['params']): MetricUnit | undefined {
  if (typeof unit === 'string' && isUnit(unit)) return unit;
  return typeof metric === 'string' && isMetricCode(metric) ? METRICS[metric].unit : undefined;
}

/** In the unit that the file is filled in with (tỷ đồng, ha, %), with every digit: two amounts that differ read differently. */
function amount(value: number, unit: MetricUnit | undefined, language: Language): string {
  if (unit === undefined) return number(value, language);
  const { shift, full } = DISPLAY_SCALES[unit];
  const digits = { shift, min: 0, max: unit === 'ratio' ? 4 : Math.max(shift, 0) };
  const pattern = unit === 'ratio' ? '#%' : full[language].replaceAll(' ', NO_BREAK_SPACE);
  return fillPattern(pattern, formatDecimal(value, digits, language));
}

const isStatus = (text: string): text is ValueStatus => (VALUE_STATUSES as readonly string[]).includes(text);
const isAbsence = (text: string): text is Absence => (ABSENCES as readonly string[]).includes(text);

function word({ names }: Finding, name: string, value: string | number, language: Language): string {
  if (typeof value === 'number') return number(value, language);
  if (isMetricCode(value)) return METRICS[value].name[language];
  if (PERIODS.has(name) && isPeriod(value)) return formatPeriod(value, language);
  if (STANDINGS.has(name) && isStatus(value)) return formatValueStatus(value, language);
  if (STANDINGS.has(name) && isAbsence(value)) return formatAbsence(value, language);
  return (names?.[value] ?? WORDS[value])?.[language] ?? value;
}

const PERIODS: ReadonlySet<string> = new Set(['period', 'since', 'date', 'today', 'cutoff']);
/** What a figure was and became: a number, or how it stood. */
const STANDINGS: ReadonlySet<string> = new Set(['before', 'after']);

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
    if (inUnit === '#' && typeof value === 'number') return amount(value, unitOf(params), language);
    return word(finding, name, value, language);
  });
  return formatPlace(finding, language) + text;
}
