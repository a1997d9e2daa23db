import { formatAbsence } from '../format/absence.ts';
import { formatCoverage } from '../format/coverage.ts';
import { formatDate } from '../format/date.ts';
import { ILLUSTRATIVE_MARK, NO_BREAK_SPACE, STATUS_MARKS } from '../format/marks.ts';
import { formatQuarter, formatToDate } from '../format/period.ts';
import { formatPlanDecision } from '../format/plan.ts';
import { formatUnitName } from '../format/unit.ts';
import type { Language, Text } from '../language/text.ts';
import type { Direction, MetricCode, MetricUnit } from '../metrics/catalogue.ts';
import { METRICS } from '../metrics/catalogue.ts';
import type { ZoneScope } from '../observations/observation.ts';
import { cutoffOf } from '../progress/period-cutoff.ts';
import type { ProgressRow } from '../progress/progress.ts';
import { numberOf } from '../quarters/quarter.ts';
import type { Reading, ValueStatus } from '../readings/reading.ts';
import { type ChartContext, findZoneName } from './chart-context.ts';
import type { ChartSource } from './chart-source.ts';

export const WATERMARK: Text = {
  vi: 'Dữ liệu mẫu – không phải số liệu thực',
  en: 'Sample data – not real figures',
};

export const LOWER_IS_BETTER: Text = { vi: 'càng thấp càng tốt', en: 'lower is better' };

/** The same sentence in both languages, each by its own rules. */
export function inBoth(say: (language: Language) => string): Text {
  return { vi: say('vi'), en: say('en') };
}

export function isIllustrative(readings: readonly Reading[]): boolean {
  return readings.some((reading) => reading.value !== null && reading.illustrative);
}

/** A title whose figures are invented ends with the mark. */
export function markTitle(title: Text, readings: readonly Reading[]): Text {
  if (!isIllustrative(readings)) return title;
  return inBoth((language) => `${title[language]}${NO_BREAK_SPACE}${ILLUSTRATIVE_MARK}`);
}

/** `kế hoạch 9 tháng`, `the nine-month plan`. */
export function formatPlanToDate(context: Pick<ChartContext, 'through'>, language: Language): string {
  const number = numberOf(context.through);
  if (language === 'vi') {
    if (number === 4) return 'kế hoạch năm';
    return number === 1 ? `kế hoạch Quý${NO_BREAK_SPACE}I` : `kế hoạch ${number * 3}${NO_BREAK_SPACE}tháng`;
  }
  if (number === 4) return 'the year’s plan';
  return number === 1 ? 'the Q1 plan' : `the ${number === 2 ? 'six' : 'nine'}-month plan`;
}

const withCutoff = (period: string, context: ChartContext, language: Language): string => {
  const day = formatDate(cutoffOf(context), language);
  return language === 'vi' ? `${period}, số liệu đến ${day}` : `${period}, data to ${day}`;
};

const planWords = (context: ChartContext, language: Language): string => {
  if (context.plan !== null) return formatPlanDecision(context.plan, language);
  return language === 'vi' ? 'chưa có kế hoạch được công bố' : 'no plan on record';
};

const isPartial = (coverage: ProgressRow['coverage']): boolean =>
  coverage.reporting > 0 && coverage.reporting < coverage.expected;

/** Zone · unit · period with its cut-off · plan version. */
export function formatSubtitle(
  context: ChartContext,
  of: {
    readonly zone: ZoneScope | null;
    readonly unit: MetricUnit | null;
    readonly period: 'quarters' | 'to-date';
    /** Said where a total does not stand on every zone. */
    readonly coverage?: ProgressRow['coverage'];
    /** Said where less is better, so that a share above 100 % is not taken for success. */
    readonly better?: Direction;
  },
): Text {
  return inBoth((language) => {
    const period =
      of.period === 'to-date'
        ? formatToDate(context.through, language)
        : `${formatQuarter(`${context.year}-Q1`, language, 'short')}–${formatQuarter(`${context.year}-Q4`, language)}`;
    const parts = [
      of.zone === null ? null : findZoneName(context, of.zone)[language],
      of.unit === null ? null : formatUnitName(of.unit, language),
      of.better === 'lower' ? LOWER_IS_BETTER[language] : null,
      withCutoff(period, context, language),
      planWords(context, language),
      of.coverage !== undefined && isPartial(of.coverage) ? formatCoverage(of.coverage, language) : null,
    ];
    return parts.filter((part) => part !== null).join(' · ');
  });
}

const MARK_WORDS: Readonly<Partial<Record<ValueStatus, Text>>> = {
  estimate: { vi: 'ước thực hiện', en: 'estimate' },
  provisional: { vi: 'sơ bộ', en: 'provisional' },
  conflict: { vi: 'các nguồn không thống nhất', en: 'sources disagree' },
};

function explainMarks(readings: readonly Reading[], language: Language): readonly string[] {
  const statuses = new Set(readings.flatMap((reading) => (reading.value === null ? [] : [reading.status])));
  const marks = [...statuses].flatMap((status) => {
    const words = MARK_WORDS[status];
    return words === undefined ? [] : [`${STATUS_MARKS[status][language]}: ${words[language]}`];
  });
  const invented = language === 'vi' ? 'số liệu mẫu, không phải số thực' : 'sample figure, not real';
  return isIllustrative(readings) ? [...marks, `${ILLUSTRATIVE_MARK}: ${invented}`] : marks;
}

const MOST_NAMED = 3;

/** Documents by how many of the figures rest on each; the first of them by name, the others by their number. */
function nameDocuments(
  { board, sources }: Pick<ChartContext, 'board' | 'sources'>,
  readings: readonly Reading[],
  language: Language,
): string {
  const ids = new Set(readings.flatMap(({ value, evidence }) => (value === null ? [] : (evidence ?? []))));
  const weigh = ({ evidence }: ChartSource): number => evidence?.filter((id) => ids.has(id)).length ?? ids.size + 1;
  const behind = sources.filter((one) => weigh(one) > 0).sort((a, b) => weigh(b) - weigh(a));
  const titles = [...new Set(behind.map(({ title }) => title[language]))];
  const proved = new Set(behind.flatMap(({ evidence }) => evidence ?? [...ids]));
  const isWhole = [...ids].every((id) => proved.has(id));
  const named = [
    ...(titles.length === 0 || (board.recordKind === 'reporting' && !isWhole) ? [sayIssuer(board, language)] : []),
    ...titles.slice(0, MOST_NAMED),
  ].join('; ');
  const more = titles.length - MOST_NAMED;
  if (more <= 0) return named;
  return language === 'vi'
    ? `${named} và ${more} tài liệu khác`
    : `${named} and ${more} more ${more === 1 ? 'document' : 'documents'}`;
}

/** A board answers for what it reports; of a cited figure without a document at hand, its proof names it. */
function sayIssuer({ recordKind, authority }: ChartContext['board'], language: Language): string {
  if (recordKind === 'reporting') return authority[language];
  return language === 'vi' ? 'tài liệu công khai, nêu ở từng số liệu' : 'public documents, named at each figure';
}

/** Documents, release with its cut-off, and every mark that occurs among the readings. */
export function formatSource(
  context: Pick<ChartContext, 'board' | 'sources'> & { readonly release: Pick<ChartContext['release'], 'id'> },
  readings: readonly Reading[],
): Text {
  return inBoth((language) => {
    const documents = nameDocuments(context, readings, language);
    const release =
      language === 'vi'
        ? `Nguồn: ${documents}. Kỳ công bố ${context.release.id}.`
        : `Source: ${documents}. Release ${context.release.id}.`;
    const marks = explainMarks(readings, language);
    return marks.length === 0 ? release : `${release} ${marks.join('; ')}.`;
  });
}

/** One reason for all of several gaps, said once; undefined where something is there or the reasons differ. */
export function sayOneAbsence(readings: readonly Reading[], language: Language): string | undefined {
  const reasons = new Set(readings.map((reading) => (reading.value === null ? reading.absence : null)));
  const [only] = reasons;
  return reasons.size === 1 && only !== null && only !== undefined ? formatAbsence(only, language) : undefined;
}

export function metricName(metric: MetricCode): Text {
  return METRICS[metric].name;
}

/** Part of element ids and file names: letters, digits and hyphens. */
export function chartId(kind: string, zone: ZoneScope | null, rest: readonly (string | number)[]): string {
  return [kind, ...(zone === null ? [] : [zone]), ...rest].join('-').replaceAll('_', '-');
}
