import type { ChartSpec } from '@zones/core/charts/chart-spec';
import { formatReading } from '@zones/core/format/value';
import type { Language } from '@zones/core/language/text';
import { toCellNumber } from '../number-format.ts';
import type { Look, NativeChart, NativeSeries } from '../ooxml-charts/native-chart.ts';
import { toNativeCharts } from '../ooxml-charts/to-native-charts.ts';

interface DrawnPoint {
  /** In the printed unit; null where there is none. */
  readonly value: number | null;
  /** The figure with its marks, or the words of its absence; empty where the chart labels none. */
  readonly label: string;
  readonly look: Look;
}

/** A chart as the layout draws it: the same marks as in Office, with their labels written out. */
export interface DrawnChart extends Pick<NativeChart, 'panel' | 'alternative' | 'direction' | 'categories' | 'rule'> {
  readonly min: number;
  readonly max: number;
  readonly series: readonly {
    readonly name: string;
    readonly kind: NativeSeries['kind'];
    readonly look: Look;
    readonly points: readonly DrawnPoint[];
  }[];
}

/** Room above the highest bar for its label. */
const HEADROOM = 1.12;

function drawSeries(
  { name, kind, look, unit, points }: NativeSeries,
  language: Language,
): DrawnChart['series'][number] {
  return {
    name,
    kind,
    look,
    points: points.map((point) => ({
      value: point.reading.value === null ? null : toCellNumber(point.reading.value, unit),
      label:
        point.label === null && point.reading.value !== null
          ? ''
          : formatReading(point.reading, unit, { language, style: 'label' }),
      look: point.look,
    })),
  };
}

function drawChart(chart: NativeChart): DrawnChart {
  const { panel, alternative, direction, categories, rule, language } = chart;
  const series = chart.series.map((one) => drawSeries(one, language));
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const max = Math.max(0, ...values, chart.to ?? 0);
  const min = Math.min(0, ...values, chart.from ?? 0);
  const empty = max === 0 && min === 0;
  return {
    ...{ panel, alternative, direction, categories, rule, series },
    max: empty ? 1 : max * (direction === 'column' ? HEADROOM : 1),
    min,
  };
}

/** The charts of a specification for the printed page. */
export const toDrawnCharts = (spec: ChartSpec, language: Language): readonly DrawnChart[] =>
  toNativeCharts(spec, language).map(drawChart);
