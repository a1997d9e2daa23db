import { formatQuarter } from '../format/period.ts';
import { formatReading } from '../format/value.ts';
import type { Language, Text } from '../language/text.ts';
import type { ProgressRow, YearEndRange } from '../progress/progress.ts';
import type { Reading } from '../readings/reading.ts';
import { isPresent } from '../readings/reading.ts';
import {
  type ChartContext,
  findZoneName,
  type PastSeries,
  planScenario,
  scenarioOf,
  seenFrom,
} from './chart-context.ts';
import type { ChartMark, LegendEntry } from './chart-parts.ts';
import type { CumulativeProgressSpec, PastYear } from './chart-spec.ts';
import { chartId, formatSource, formatSubtitle, inBoth, isIllustrative, metricName, WATERMARK } from './chart-words.ts';
import { legendOf } from './legend.ts';
import { listPastPaths } from './past-years.ts';
import { progressMessage } from './progress-message.ts';
import { type TableTwin, valueCell } from './table-twin.ts';

type Parts = Pick<CumulativeProgressSpec, 'actual' | 'plan' | 'reference' | 'past' | 'yearPlan' | 'required' | 'range'>;

function toParts(row: ProgressRow, context: ChartContext, past: readonly PastYear[]): Parts {
  const plan = planScenario(context);
  const reference = row.quarters.map(
    (at): ChartMark => ({ quarter: at.quarter, scenario: 'PL0', reading: at.reference }),
  );
  const { perQuarter, quartersLeft } = row.required;
  const needs = isPresent(perQuarter) && perQuarter.value > 0 && quartersLeft > 0;
  return {
    actual: row.quarters.map((at) => ({
      quarter: at.quarter,
      scenario: scenarioOf(at.actualToDate),
      reading: at.actualToDate,
    })),
    plan: row.quarters.map((at) => ({ quarter: at.quarter, scenario: plan, reading: at.planToDate })),
    reference: reference.some((mark) => isPresent(mark.reading)) ? reference : null,
    past,
    yearPlan: { quarter: row.quarters[3].quarter, scenario: plan, reading: row.yearPlan },
    required: needs ? { perQuarter, quartersLeft } : null,
    range: row.yearEnd?.range ?? null,
  };
}

function listReadings(parts: Parts): readonly Reading[] {
  return [
    ...parts.actual.map((mark) => mark.reading),
    ...parts.plan.map((mark) => mark.reading),
    ...(parts.reference ?? []).map((mark) => mark.reading),
    ...parts.past.flatMap((year) => year.marks.map((mark) => mark.reading)),
    parts.yearPlan.reading,
  ];
}

const pastHeader = (year: number): Text => ({ vi: `Lũy kế ${year}`, en: `${year} to date` });

function toTable(row: ProgressRow, parts: Parts, caption: Text): TableTwin {
  const unit = row.unit;
  const { reference, past } = parts;
  const toDate = row.kind === 'flow';
  return {
    caption,
    corner: { vi: 'Quý', en: 'Quarter' },
    columns: [
      ...(toDate ? [{ key: 'actual', header: { vi: 'Trong quý', en: 'In the quarter' }, unit }] : []),
      { key: 'to-date', header: toDate ? { vi: 'Lũy kế', en: 'To date' } : { vi: 'Thực hiện', en: 'Actual' }, unit },
      { key: 'plan', header: { vi: 'Kế hoạch', en: 'Plan' }, unit },
      ...(reference === null ? [] : [{ key: 'reference', header: { vi: 'Tham chiếu', en: 'Reference' }, unit }]),
      ...past.map(({ year }) => ({ key: String(year), header: pastHeader(year), unit })),
    ],
    rows: row.quarters.map((at, index) => ({
      key: at.quarter,
      header: inBoth((language) => formatQuarter(at.quarter, language)),
      cells: [
        ...(toDate ? [at.actual] : []),
        at.actualToDate,
        at.planToDate,
        ...(reference === null ? [] : [at.reference]),
        ...past.flatMap((year) => year.marks.slice(index, index + 1).map((mark) => mark.reading)),
      ].map((reading) => valueCell(reading, unit)),
    })),
    remarks: toRemarks(row),
  };
}

/** The range, and by how much the same way of counting missed each past year. */
function listRange({ low, high, past }: YearEndRange, unit: ProgressRow['unit']): TableTwin['remarks'] {
  return [
    { header: { vi: 'Cả năm, thấp nhất', en: 'Year end, low' }, cell: valueCell(low, unit) },
    { header: { vi: 'Cả năm, cao nhất', en: 'Year end, high' }, cell: valueCell(high, unit) },
    ...past.map(({ year, error }) => ({
      header: { vi: `Sai số của cách tính, năm ${year}`, en: `Error of the range, ${year}` },
      cell: valueCell(error, 'ratio'),
    })),
  ];
}

function toRemarks(row: ProgressRow): TableTwin['remarks'] {
  const { toDate, yearPlan, required, yearEnd, unit } = row;
  const quarterNeed = [
    {
      header: { vi: 'Mỗi quý còn lại phải đạt', en: 'Needed in each quarter left' },
      cell: valueCell(required.perQuarter, unit),
    },
    {
      header: { vi: 'Quý cao nhất đã ghi nhận', en: 'Best quarter on record' },
      cell: valueCell(required.bestQuarter, unit),
    },
    {
      header: { vi: 'So với quý cao nhất', en: 'Against the best quarter' },
      cell: { kind: 'times' as const, reading: required.ratioToBest, unit: 'ratio' as const },
    },
  ];
  return [
    {
      header: { vi: 'So với kế hoạch đến nay', en: 'Share of the plan to date' },
      cell: valueCell(toDate.attainment, 'ratio'),
    },
    {
      header: { vi: 'Chênh lệch với kế hoạch', en: 'Variance from the plan' },
      cell: { kind: 'variance', reading: toDate.variance, unit },
    },
    { header: { vi: 'Xếp loại', en: 'Status' }, cell: { kind: 'status', status: toDate.status } },
    { header: { vi: 'Kế hoạch năm', en: 'Plan of the year' }, cell: valueCell(yearPlan, unit) },
    ...(row.kind === 'flow' ? quarterNeed : []),
    ...(yearEnd?.range ? listRange(yearEnd.range, unit) : []),
  ];
}

function saySteps(row: ProgressRow, language: Language): string {
  const print = (reading: Reading): string => formatReading(reading, row.unit, { language, style: 'compact' });
  return row.quarters
    .map((at) => {
      const plan = isPresent(at.planToDate)
        ? ` (${language === 'vi' ? 'kế hoạch' : 'plan'} ${print(at.planToDate)})`
        : '';
      return `${formatQuarter(at.quarter, language, 'short')} ${print(at.actualToDate)}${plan}`;
    })
    .join('; ');
}

function toSentence(row: ProgressRow, context: ChartContext): Text {
  const name = metricName(row.metric);
  const zone = findZoneName(context, row.zone);
  return inBoth((language) => {
    const how =
      row.kind === 'flow' ? (language === 'vi' ? 'lũy kế' : 'to date in') : language === 'vi' ? 'mức' : 'levels in';
    return `${name[language]}, ${zone[language]}, ${how} ${context.year}: ${saySteps(row, language)}.`;
  });
}

function toLegend(parts: Parts): readonly LegendEntry[] {
  return legendOf({
    scenarios: [...parts.actual, ...parts.plan].filter((mark) => isPresent(mark.reading)).map((mark) => mark.scenario),
    past: parts.past.map((year) => year.year),
    required: parts.required !== null,
    reference: parts.reference !== null,
    range: parts.range !== null,
  });
}

/** One indicator of one zone against the plan's path, over past years. `series` is null where no past is loaded. */
export function cumulativeProgressSpec(
  known: ProgressRow,
  context: ChartContext,
  series: PastSeries | null,
): CumulativeProgressSpec {
  const row = seenFrom(context, known);
  const past = series === null ? [] : listPastPaths(series, row, context);
  const parts = toParts(row, context, past);
  const readings = listReadings(parts);
  const title = progressMessage(row, context);
  return {
    kind: 'cumulative-progress',
    id: chartId('cumulative-progress', row.zone, [row.metric, context.year]),
    title,
    subtitle: formatSubtitle(context, {
      zone: row.zone,
      unit: row.unit,
      period: 'to-date',
      coverage: row.coverage,
      better: row.better,
    }),
    source: formatSource(context, readings),
    watermark: isIllustrative(readings) ? WATERMARK : null,
    sentence: toSentence(row, context),
    legend: toLegend(parts),
    table: toTable(row, parts, title),
    unit: row.unit,
    better: row.better,
    metricKind: row.kind,
    through: context.through,
    ...parts,
  };
}
