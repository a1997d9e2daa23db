import type { ChartMark } from '@zones/core/charts/chart-parts';
import type { CumulativeProgressSpec, QuarterlyColumnsSpec, SmallMultiplesSpec } from '@zones/core/charts/chart-spec';
import { formatAbsence } from '@zones/core/format/absence';
import { formatQuarter } from '@zones/core/format/period';
import type { Language } from '@zones/core/language/text';
import type { MetricUnit } from '@zones/core/metrics/catalogue';
import { isPresent } from '@zones/core/readings/reading';
import { toCellNumber } from '../number-format.ts';
import { labelFormat } from './label-format.ts';
import { LOOKS } from './looks.ts';
import type { Look, NativeChart, NativePoint, NativeSeries } from './native-chart.ts';

/** Words of series, the same in the legend of the page. */
const NAMES = {
  vi: { actual: 'Thực hiện', plan: 'Kế hoạch', reference: 'Tham chiếu', required: 'Mức phải đạt' },
  en: { actual: 'Actual', plan: 'Plan', reference: 'Reference', required: 'Required rate' },
} as const satisfies Record<Language, Record<string, string>>;

interface SeriesOf {
  readonly unit: MetricUnit;
  readonly language: Language;
}

function toPoint(mark: ChartMark, of: SeriesOf, labelled: boolean): NativePoint {
  const label = labelled ? labelFormat(mark.reading, of.unit, { language: of.language }) : null;
  return { reading: mark.reading, look: LOOKS[mark.scenario], label };
}

function barsOf(name: string, marks: readonly ChartMark[], look: Look, of: SeriesOf): NativeSeries {
  return { name, kind: 'bar', look, unit: of.unit, points: marks.map((mark) => toPoint(mark, of, true)) };
}

const hasFigure = (marks: readonly ChartMark[]): boolean => marks.some(({ reading }) => isPresent(reading));

/** The quarter, and under it why it has no actual figure. */
function toCategories(actual: readonly ChartMark[], language: Language): readonly string[] {
  return actual.map(({ quarter, reading }) => {
    const name = formatQuarter(quarter, language, 'short');
    return isPresent(reading) ? name : `${name}\n${formatAbsence(reading.absence, language)}`;
  });
}

const lookOfPlan = (plan: readonly ChartMark[]): Look => LOOKS[plan[0]?.scenario ?? 'PL'];

type Spec = CumulativeProgressSpec | QuarterlyColumnsSpec;

const base = (spec: Spec | SmallMultiplesSpec, language: Language) =>
  ({
    id: spec.id,
    language,
    panel: null,
    alternative: spec.sentence[language],
    direction: 'column',
    gap: 40,
    from: null,
    to: null,
    rule: null,
    remarks: [
      spec.subtitle[language],
      spec.source[language],
      ...(spec.watermark === null ? [] : [spec.watermark[language]]),
    ],
  }) as const satisfies Partial<NativeChart>;

/** The year so far against its path, over the same quarters of past years as grey lines. */
export function cumulativeChart(spec: CumulativeProgressSpec, language: Language): NativeChart {
  const of = { unit: spec.unit, language };
  const names = NAMES[language];
  const plans = hasFigure(spec.plan) ? [barsOf(names.plan, spec.plan, lookOfPlan(spec.plan), of)] : [];
  const references = spec.reference === null ? [] : [barsOf(names.reference, spec.reference, LOOKS.PL0, of)];
  const past = spec.past.map(
    ({ year, marks }): NativeSeries => ({
      name: String(year),
      kind: 'line',
      look: LOOKS.PY,
      unit: spec.unit,
      points: marks.map((mark) => toPoint(mark, of, false)),
    }),
  );
  return {
    ...base(spec, language),
    categories: toCategories(spec.actual, language),
    series: [...plans, ...references, barsOf(names.actual, spec.actual, LOOKS.AC, of), ...past],
  };
}

/** The need of quarters to come stands at their places; the quarters before have none. */
function requiredMarks({ actual, required }: QuarterlyColumnsSpec): readonly ChartMark[] {
  return actual.map(
    ({ quarter }) =>
      required.find((mark) => mark.quarter === quarter) ?? {
        quarter,
        scenario: 'FC',
        reading: { value: null, absence: 'not-applicable' },
      },
  );
}

/** What each quarter delivered beside its plan and last year's quarter. */
export function quarterlyChart(spec: QuarterlyColumnsSpec, language: Language): NativeChart {
  const of = { unit: spec.unit, language };
  const names = NAMES[language];
  const past = spec.past === null ? [] : [barsOf(String(spec.past.year), spec.past.marks, LOOKS.PY, of)];
  const plans = hasFigure(spec.plan) ? [barsOf(names.plan, spec.plan, lookOfPlan(spec.plan), of)] : [];
  const required = spec.required.length === 0 ? [] : [barsOf(names.required, requiredMarks(spec), LOOKS.FC, of)];
  return {
    ...base(spec, language),
    categories: toCategories(spec.actual, language),
    series: [...past, ...plans, barsOf(names.actual, spec.actual, LOOKS.AC, of), ...required],
  };
}

/** Largest figure of all panels in the printed unit, with room for its label: panels share one scale. */
function commonScale({ panels, unit }: SmallMultiplesSpec): number | null {
  const marks = panels.flatMap(({ actual, plan }) => [...actual, ...plan]);
  const values = marks.flatMap(({ reading }) => (isPresent(reading) ? [toCellNumber(reading.value, unit)] : []));
  const most = Math.max(0, ...values);
  return most === 0 ? null : most * 1.15;
}

/** The same columns for each zone, a chart each on one scale. */
export function multipleCharts(spec: SmallMultiplesSpec, language: Language): readonly NativeChart[] {
  const of = { unit: spec.unit, language };
  const names = NAMES[language];
  const to = commonScale(spec);
  return spec.panels.map((panel) => ({
    ...base(spec, language),
    id: `${spec.id}-${panel.zone}`,
    panel: panel.name[language],
    to,
    from: to === null ? null : 0,
    categories: toCategories(panel.actual, language),
    series: [
      ...(hasFigure(panel.plan) ? [barsOf(names.plan, panel.plan, lookOfPlan(panel.plan), of)] : []),
      barsOf(names.actual, panel.actual, LOOKS.AC, of),
    ],
  }));
}
