import { formatPlanToDate, metricName } from '../charts/chart-words.ts';
import { sayReached, sayRequired } from '../charts/progress-message.ts';
import { capitalize } from '../format/capitalize.ts';
import { formatCoverage } from '../format/coverage.ts';
import { formatList } from '../format/list.ts';
import { formatQuarter, formatToDate } from '../format/period.ts';
import { formatStatus } from '../format/status.ts';
import { type FormatStyle, formatReading, formatVariance } from '../format/value.ts';
import type { Language } from '../language/text.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import type { ProgressRow } from '../progress/progress.ts';
import { isPresent, type Reading } from '../readings/reading.ts';
import { findProgress, type ReleaseFigures, zoneNameIn } from './release-figures.ts';
import { REPORT_WORDS } from './report-words.ts';

const isEstimate = (reading: Reading): boolean => isPresent(reading) && reading.status === 'estimate';

const sizeOf = ({ toDate }: ProgressRow): number => Math.max(toDate.actual.value ?? 0, toDate.plan.value ?? 0);

/** Rounded as in headlines and charts; a rate has the decimal of its difference, the land of a ledger all of them. */
function styleOf({ kind, unit }: ProgressRow): FormatStyle {
  if (unit === 'ratio') return 'table';
  return kind === 'stock' && unit === 'm2' ? 'full' : 'sentence';
}

/** Figures of one indicator keep one unit. */
const say = (reading: Reading, row: ProgressRow, language: Language): string =>
  formatReading(reading, row.unit, {
    language,
    style: styleOf(row),
    scaleOf: sizeOf(row),
  });

const sayDifference = (row: ProgressRow, language: Language): string =>
  formatVariance(row.toDate.variance, row.unit, { language, style: styleOf(row), scaleOf: sizeOf(row) });

const sayAttainment = ({ toDate }: ProgressRow, language: Language): string =>
  formatReading(toDate.attainment, 'ratio', { language, style: 'compact' });

/** What arose since 1 January, or the level at the end: `Số dự án cấp mới 9 tháng 2017 đạt 8* dự án`. */
function sayActual(row: ProgressRow, { language, context }: ReleaseFigures): string {
  const name = metricName(row.metric)[language];
  const period = formatToDate(context.through, language);
  const { actual } = row.toDate;
  const amount = say(actual, row, language);
  if (!isPresent(actual)) return language === 'vi' ? `${name} ${period}: ${amount}` : `${name}, ${period}: ${amount}`;
  if (language === 'en') return `${name}, ${period}: ${isEstimate(actual) ? 'an estimated ' : ''}${amount}`;
  const verb = sayReached(row.better);
  if (row.kind === 'flow') return `${name} ${period} ${isEstimate(actual) ? 'ước ' : ''}${verb} ${amount}`;
  return `${name} đến hết ${formatQuarter(context.through, 'vi')}: ${isEstimate(actual) ? 'ước ' : ''}${amount}`;
}

/** Flows are a share of the plan; a level is so far above or below it. */
function sayAgainstPlan(row: ProgressRow, { language, context }: ReleaseFigures): string {
  const { plan, attainment, variance } = row.toDate;
  if (!isPresent(plan)) return '';
  const target = `${formatPlanToDate(context, language)} (${say(plan, row, language)})`;
  if (row.kind === 'flow' && isPresent(attainment)) {
    const share = sayAttainment(row, language);
    return language === 'vi' ? `, bằng ${share} ${target}` : `, ${share} of ${target}`;
  }
  if (!isPresent(variance)) return language === 'vi' ? `; ${target}` : `; ${target}`;
  const gap = sayDifference(row, language);
  return language === 'vi' ? `, chênh lệch ${gap} so với ${target}` : `, ${gap} against ${target}`;
}

/** `; trong đó Lộc Sơn 5* dự án và Phú Hội 3* dự án`; silent where no zone has a figure of its own. */
function sayZones(row: ProgressRow, figures: ReleaseFigures): string {
  const { language, scopes } = figures;
  if (row.zone !== ALL_ZONES) return '';
  const zones = scopes.flatMap((zone) => (zone === ALL_ZONES ? [] : (findProgress(figures, row.metric, zone) ?? [])));
  if (!zones.some(({ toDate }) => isPresent(toDate.actual))) return '';
  const parts = zones.map(({ zone, toDate }) => `${zoneNameIn(figures, zone)} ${say(toDate.actual, row, language)}`);
  const { reporting, expected } = row.coverage;
  const coverage = reporting < expected ? ` (${formatCoverage(row.coverage, language)})` : '';
  return `; ${REPORT_WORDS.amongThem[language]} ${formatList(parts, language)}${coverage}`;
}

/** One indicator as a report says it: what was done, against the plan, zone by zone. No cause, no verdict of its own. */
export function sayIndicator(row: ProgressRow, figures: ReleaseFigures): string {
  return `${capitalize(sayActual(row, figures) + sayAgainstPlan(row, figures) + sayZones(row, figures))}.`;
}

/** What the rest of the year must bring to one indicator; undefined where nothing is left or nothing is known. */
export function sayNeed(row: ProgressRow, { context, language }: ReleaseFigures): string | undefined {
  const need = sayRequired(row, context, language).replace(/^; /, '');
  if (need === '') return undefined;
  const mark = isPresent(row.required.perQuarter) && row.required.perQuarter.illustrative ? '\u00a0*' : '';
  return `${metricName(row.metric)[language]}: ${need}${mark}.`;
}

/** How far one indicator is from its plan to date: share for a flow, difference for every kind, and its standing. */
export function sayShortfall(row: ProgressRow, { language }: ReleaseFigures): string {
  const { metric, kind, toDate } = row;
  const name = metricName(metric)[language];
  const variance = sayDifference(row, language);
  const share = sayAttainment(row, language);
  const status = formatStatus(toDate.status, language).toLowerCase();
  if (language === 'vi') {
    return kind === 'flow'
      ? `${name}: bằng ${share} kế hoạch lũy kế, chênh lệch ${variance} (${status}).`
      : `${name}: chênh lệch ${variance} so với kế hoạch (${status}).`;
  }
  return kind === 'flow'
    ? `${name}: ${share} of the plan to date, a difference of ${variance} (${status}).`
    : `${name}: a difference of ${variance} from the plan (${status}).`;
}
