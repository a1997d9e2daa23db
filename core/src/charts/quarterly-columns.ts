import { formatAbsence } from '../format/absence.ts';
import { formatQuarter } from '../format/period.ts';
import { formatReading, formatValue } from '../format/value.ts';
import type { Language, Text } from '../language/text.ts';
import type { ProgressRow } from '../progress/progress.ts';
import { numberOf, quarterOf } from '../quarters/quarter.ts';
import { divide, subtract } from '../readings/combine.ts';
import type { Present, Reading } from '../readings/reading.ts';
import { isPresent } from '../readings/reading.ts';
import {
  type ChartContext,
  findZoneName,
  type PastSeries,
  planScenario,
  scenarioOf,
  seenFrom,
} from './chart-context.ts';
import type { ChartMark } from './chart-parts.ts';
import type { PastYear, QuarterlyColumnsSpec } from './chart-spec.ts';
import {
  chartId,
  formatSource,
  formatSubtitle,
  inBoth,
  isIllustrative,
  markTitle,
  metricName,
  WATERMARK,
} from './chart-words.ts';
import { legendOf } from './legend.ts';
import { findPastQuarters } from './past-years.ts';
import { type TableTwin, valueCell } from './table-twin.ts';

type Parts = Pick<QuarterlyColumnsSpec, 'actual' | 'plan' | 'past' | 'required'>;

/** A flow's target of one quarter is the step of its cumulative path; its proof is the target that the step ends at. */
function quarterTarget(row: ProgressRow, index: number): Reading {
  const end = row.quarters[index]?.planToDate ?? row.yearPlan;
  const before = row.quarters[index - 1]?.planToDate;
  if (row.kind !== 'flow' || before === undefined || !isPresent(end)) return end;
  return subtract(end, before, end.evidence);
}

function toParts(row: ProgressRow, context: ChartContext, past: PastYear | null): Parts {
  const { perQuarter } = row.required;
  const needs = isPresent(perQuarter) && perQuarter.value > 0;
  const toCome = row.quarters.filter((at) => at.quarter > context.through);
  return {
    actual: row.quarters.map((at) => ({ quarter: at.quarter, scenario: scenarioOf(at.actual), reading: at.actual })),
    plan: row.quarters.map((at, index) => ({
      quarter: at.quarter,
      scenario: planScenario(context),
      reading: quarterTarget(row, index),
    })),
    past,
    required: needs ? toCome.map((at) => ({ quarter: at.quarter, scenario: 'FC', reading: perQuarter })) : [],
  };
}

const findMark = (marks: readonly ChartMark[], context: ChartContext): Reading | undefined =>
  marks[numberOf(context.through) - 1]?.reading;

function sayAgainstPlan(actual: Present, plan: Reading | undefined, row: ProgressRow, language: Language): string {
  if (plan === undefined || !isPresent(plan)) return '';
  if (row.kind !== 'flow') {
    const target = formatValue(plan.value, row.unit, { language, style: 'compact' });
    return language === 'vi' ? `, kế hoạch ${target}` : `, plan ${target}`;
  }
  const share = divide(actual, plan, plan.evidence);
  if (!isPresent(share)) return '';
  const percent = formatValue(share.value, 'ratio', { language, style: 'compact' });
  return language === 'vi' ? `, bằng ${percent} kế hoạch quý` : `, ${percent} of the quarter’s plan`;
}

function sayAgainstPast(parts: Parts, row: ProgressRow, context: ChartContext, language: Language): string {
  const reading = parts.past === null ? undefined : findMark(parts.past.marks, context);
  if (parts.past === null || reading === undefined || !isPresent(reading)) return '';
  const amount = formatValue(reading.value, row.unit, { language, style: 'compact' });
  if (language === 'vi') return `; cùng kỳ ${parts.past.year}: ${amount}`;
  const quarter = quarterOf(parts.past.year, numberOf(context.through));
  return `; ${formatQuarter(quarter, language)}: ${amount}`;
}

function sayQuarter(row: ProgressRow, parts: Parts, context: ChartContext, language: Language): string {
  const name = metricName(row.metric)[language];
  const quarter = formatQuarter(context.through, language);
  const actual = findMark(parts.actual, context);
  if (actual === undefined) return name;
  if (!isPresent(actual)) return `${name}, ${quarter}: ${formatAbsence(actual.absence, language)}`;
  const amount = formatValue(actual.value, row.unit, { language, style: 'compact' });
  const estimate = actual.status === 'estimate' ? (language === 'vi' ? 'ước ' : 'an estimated ') : '';
  const plan = sayAgainstPlan(actual, findMark(parts.plan, context), row, language);
  return `${name}, ${quarter}: ${estimate}${amount}${plan}${sayAgainstPast(parts, row, context, language)}`;
}

function toTable(row: ProgressRow, parts: Parts, caption: Text): TableTwin {
  const unit = row.unit;
  const { past } = parts;
  return {
    caption,
    corner: { vi: 'Quý', en: 'Quarter' },
    columns: [
      { key: 'actual', header: { vi: 'Thực hiện', en: 'Actual' }, unit },
      { key: 'plan', header: { vi: 'Kế hoạch quý', en: 'Plan of the quarter' }, unit },
      ...(past === null
        ? []
        : [
            {
              key: 'past',
              header: { vi: `Cùng kỳ ${past.year}`, en: `Same quarter ${past.year}` },
              unit,
            },
          ]),
    ],
    rows: parts.actual.map((mark, index) => ({
      key: mark.quarter,
      header: inBoth((language) => formatQuarter(mark.quarter, language)),
      cells: [mark, ...parts.plan.slice(index, index + 1), ...(past?.marks.slice(index, index + 1) ?? [])].map((one) =>
        valueCell(one.reading, unit),
      ),
    })),
    remarks:
      parts.required.length === 0
        ? []
        : [
            {
              header: { vi: 'Mỗi quý còn lại phải đạt', en: 'Needed in each quarter left' },
              cell: valueCell(row.required.perQuarter, unit),
            },
          ],
  };
}

function toSentence(row: ProgressRow, parts: Parts, context: ChartContext): Text {
  const name = metricName(row.metric);
  const zone = findZoneName(context, row.zone);
  return inBoth((language) => {
    const print = (reading: Reading): string => formatReading(reading, row.unit, { language, style: 'compact' });
    const steps = parts.actual.map((mark, index) => {
      const plan = parts.plan[index]?.reading;
      const target =
        plan !== undefined && isPresent(plan) ? ` (${language === 'vi' ? 'kế hoạch' : 'plan'} ${print(plan)})` : '';
      return `${formatQuarter(mark.quarter, language, 'short')} ${print(mark.reading)}${target}`;
    });
    const how = language === 'vi' ? 'từng quý năm' : 'by quarter,';
    return `${name[language]}, ${zone[language]}, ${how} ${context.year}: ${steps.join('; ')}.`;
  });
}

/** What one indicator of one zone delivered in each quarter. `series` is null where no past is loaded. */
export function quarterlyColumnsSpec(
  known: ProgressRow,
  context: ChartContext,
  series: PastSeries | null,
): QuarterlyColumnsSpec {
  const row = seenFrom(context, known);
  const parts = toParts(row, context, series === null ? null : findPastQuarters(series, row, context));
  const marks = [...parts.actual, ...parts.plan, ...(parts.past?.marks ?? []), ...parts.required];
  const readings = marks.map((mark) => mark.reading);
  const said = inBoth((language) => sayQuarter(row, parts, context, language));
  const title = markTitle(said, [
    findMark(parts.actual, context) ?? row.toDate.actual,
    findMark(parts.plan, context) ?? row.toDate.plan,
  ]);
  const present = [...parts.actual, ...parts.plan].filter((mark) => isPresent(mark.reading));
  return {
    kind: 'quarterly-columns',
    id: chartId('quarterly-columns', row.zone, [row.metric, context.year]),
    title,
    subtitle: formatSubtitle(context, {
      zone: row.zone,
      unit: row.unit,
      period: 'quarters',
      coverage: row.coverage,
      better: row.better,
    }),
    source: formatSource(context, readings),
    watermark: isIllustrative(readings) ? WATERMARK : null,
    sentence: toSentence(row, parts, context),
    legend: legendOf({
      scenarios: present.map((mark) => mark.scenario),
      past: parts.past === null ? [] : [parts.past.year],
      required: parts.required.length > 0,
    }),
    table: toTable(row, parts, title),
    unit: row.unit,
    better: row.better,
    through: context.through,
    ...parts,
  };
}
