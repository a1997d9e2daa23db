import { formatAbsence } from '../format/absence.ts';
import { formatCoverage } from '../format/coverage.ts';
import { formatDate } from '../format/date.ts';
import { formatPeriod, formatQuarter, formatToDate } from '../format/period.ts';
import { formatTimes, formatValue } from '../format/value.ts';
import type { Language, Text } from '../language/text.ts';
import type { ProgressRow } from '../progress/progress.ts';
import { addQuarters } from '../quarters/quarter.ts';
import type { Absence, Present, Reading } from '../readings/reading.ts';
import { isPresent } from '../readings/reading.ts';
import type { ChartContext } from './chart-context.ts';
import { formatPlanToDate, inBoth, markTitle, metricName } from './chart-words.ts';

const isEstimate = (reading: Reading): boolean => isPresent(reading) && reading.status === 'estimate';

/** Money, land or a count inside a sentence, without marks: the sentence itself says `ước`. */
const say = (reading: Present, row: ProgressRow, language: Language): string =>
  formatValue(reading.value, row.unit, { language, style: 'compact' });

function sayAbsent(row: ProgressRow, context: ChartContext, language: Language, reason: string): string {
  const period = formatToDate(context.through, language);
  const name = metricName(row.metric)[language];
  return language === 'vi' ? `${name} ${period}: ${reason}` : `${name}, ${period}: ${reason}`;
}

/** What is better when higher is reached; what only came about, such as revoked projects, is so many. Vietnamese. */
export const sayReached = (better: ProgressRow['better']): string => (better === 'higher' ? 'đạt' : 'là');

/** A figure that no plan can be held against: what it is, and why there is no verdict. */
function sayUnjudged(row: ProgressRow, actual: Present, context: ChartContext, language: Language): string {
  const name = metricName(row.metric)[language];
  const { statedAt } = row.toDate;
  const period = statedAt === null ? formatToDate(context.through, language) : formatPeriod(statedAt, language);
  const estimate = isEstimate(actual);
  const amount = say(actual, row, language);
  const start =
    language === 'vi'
      ? `${name} ${period} ${estimate ? 'ước ' : ''}${sayReached(row.better)} ${amount}`
      : `${name}, ${period}: ${estimate ? 'an estimated ' : ''}${amount}`;
  const nothingToRequire = isPresent(row.toDate.plan) || row.coverage.reporting < row.coverage.expected;
  const rest = nothingToRequire ? '' : sayRequired(row, context, language);
  return `${start}; ${sayWhyUnjudged(row, context, language)}${rest}`;
}

function sayNoTarget(absence: Absence, language: Language): string {
  if (absence === 'no-target') return language === 'vi' ? 'không có chỉ tiêu để so sánh' : 'no target to compare with';
  return `${language === 'vi' ? 'kế hoạch' : 'plan'} ${formatAbsence(absence, language)}`;
}

function sayWhyUnjudged(row: ProgressRow, context: ChartContext, language: Language): string {
  if (row.coverage.reporting < row.coverage.expected) {
    const coverage = formatCoverage(row.coverage, language);
    return language === 'vi' ? `mới có ${coverage}, chưa so với kế hoạch` : `${coverage}, not compared with the plan`;
  }
  if (isPresent(row.toDate.plan)) {
    const plan = formatPlanToDate(context, language);
    const target = say(row.toDate.plan, row, language);
    return language === 'vi' ? `${plan} là ${target}` : `${plan} is ${target}`;
  }
  if (!isPresent(row.yearPlan)) return sayNoTarget(row.yearPlan.absence, language);
  const year = say(row.yearPlan, row, language);
  return language === 'vi'
    ? `kế hoạch năm ${year}, chưa có lộ trình quý được duyệt`
    : `the year’s plan is ${year}, without an approved quarterly path`;
}

function sayShare(row: ProgressRow, share: Present, context: ChartContext, language: Language): string {
  const name = metricName(row.metric)[language];
  const percent = formatValue(share.value, 'ratio', { language, style: 'compact' });
  const plan = formatPlanToDate(context, language);
  if (language === 'vi') return `${name} ${isEstimate(row.toDate.actual) ? 'ước ' : ''}đạt ${percent} ${plan}`;
  return `${name} ${isEstimate(row.toDate.actual) ? 'is estimated at' : 'reached'} ${percent} of ${plan}`;
}

/** A level is compared by how far it is from the plan, not by a share. */
function sayLevel(row: ProgressRow, actual: Present, context: ChartContext, language: Language): string {
  const name = metricName(row.metric)[language];
  const amount = say(actual, row, language);
  const plan = formatPlanToDate(context, language);
  const { variance } = row.toDate;
  const estimate = isEstimate(actual) ? (language === 'vi' ? 'ước ' : 'an estimated ') : '';
  const start = `${name}: ${estimate}${amount}`;
  if (!isPresent(variance) || variance.value === 0) {
    return language === 'vi' ? `${start}, đúng ${plan}` : `${start}, exactly ${plan}`;
  }
  const gap = sayGap(Math.abs(variance.value), row, language);
  if (language === 'vi') return `${start}, ${variance.value > 0 ? 'cao' : 'thấp'} hơn ${plan} ${gap}`;
  return `${start}, ${gap} ${variance.value > 0 ? 'above' : 'below'} ${plan}`;
}

/** Two shares differ by percentage points. */
export function sayGap(magnitude: number, row: Pick<ProgressRow, 'unit'>, language: Language): string {
  if (row.unit !== 'ratio') return formatValue(magnitude, row.unit, { language, style: 'compact' });
  const points = formatValue(magnitude, 'ratio', { language, decimals: 1 }).replace('%', '');
  return language === 'vi' ? `${points}\u00a0điểm\u00a0%` : `${points}\u00a0pp`;
}

function sayBest(row: ProgressRow, language: Language): string {
  const { ratioToBest } = row.required;
  if (!isPresent(ratioToBest)) return '';
  if (ratioToBest.value === 1)
    return language === 'vi' ? ', bằng quý cao nhất' : ', as much as the best quarter on record';
  const times = formatTimes({ ...ratioToBest, status: 'derived', illustrative: false }, language);
  if (language === 'en') return `, ${times} the best quarter on record`;
  return ratioToBest.value > 1 ? `, gấp ${times} quý cao nhất` : `, bằng ${times} quý cao nhất`;
}

/** Public capital of a year may be paid after its last quarter, until the plan's deadline. Empty when that is over. */
function sayUntilDeadline(row: ProgressRow, { plan, release }: ChartContext, language: Language): string {
  const { variance } = row.toDate;
  const open = row.metric === 'public_capital_disbursed' && row.required.quartersLeft === 0;
  if (!open || plan === null || plan.deadline <= release.cutoff) return '';
  if (!isPresent(variance) || variance.value >= 0) return '';
  const amount = formatValue(-variance.value, row.unit, { language, style: 'compact' });
  const day = formatDate(plan.deadline, language);
  return language === 'vi'
    ? `; còn ${amount} được thanh toán đến ${day}`
    : `; ${amount} can still be paid until ${day}`;
}

/** What the rest of the year must bring. Empty when nothing is left or nothing is known. */
export function sayRequired(row: ProgressRow, context: ChartContext, language: Language): string {
  const { perQuarter, quartersLeft } = row.required;
  if (!isPresent(perQuarter)) return sayUntilDeadline(row, context, language);
  if (perQuarter.value <= 0) return language === 'vi' ? '; đã đạt kế hoạch năm' : '; the year’s plan is already met';
  const need = say(perQuarter, row, language);
  const best = sayBest(row, language);
  if (quartersLeft === 1) {
    const last = formatQuarter(addQuarters(context.through, 1), language, 'short');
    return language === 'vi' ? `; ${last} phải đạt ${need}${best}` : `; ${last} must deliver ${need}${best}`;
  }
  return language === 'vi'
    ? `; mỗi quý còn lại phải đạt ${need}${best}`
    : `; each of the ${quartersLeft} quarters left must deliver ${need}${best}`;
}

function sayProgress(row: ProgressRow, context: ChartContext, language: Language): string {
  const { actual, attainment, variance } = row.toDate;
  if (!isPresent(actual)) return sayAbsent(row, context, language, formatAbsence(actual.absence, language));
  // A net flow below zero is no share of anything: it is compared as an amount.
  const isShare = row.kind === 'flow' && actual.value >= 0;
  const judged = isShare ? attainment : variance;
  if (!isPresent(judged)) return sayUnjudged(row, actual, context, language);
  const start = isShare ? sayShare(row, judged, context, language) : sayLevel(row, actual, context, language);
  return start + sayRequired(row, context, language);
}

/** The message of one indicator: how much of the plan, and what the rest of the year must deliver. */
export function progressMessage(row: ProgressRow, context: ChartContext): Text {
  const title = inBoth((language) => sayProgress(row, context, language));
  return markTitle(title, [row.toDate.actual, row.toDate.attainment, row.required.perQuarter]);
}
