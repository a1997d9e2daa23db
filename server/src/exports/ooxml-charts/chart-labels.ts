import { isPresent } from '@zones/core/readings/reading';
import type { NativeChart, NativeSeries } from './native-chart.ts';
import { el, val } from './xml.ts';

export const LANGUAGE_TAGS = { vi: 'vi-VN', en: 'en-US' } as const;

export interface ChartText {
  /** Points of labels and axes. */
  readonly points: number;
  readonly font: string;
  /** A native legend, where the page around the chart draws none. */
  readonly legend: boolean;
}

/** Text of a chart: axes, labels, legend. */
export function drawText(chart: NativeChart, text: ChartText, bold = false): string {
  const properties = el(
    'a:defRPr',
    { lang: LANGUAGE_TAGS[chart.language], sz: text.points * 100, b: bold ? 1 : 0 },
    el('a:solidFill', {}, val('a:srgbClr', '22303A')),
    el('a:latin', { typeface: text.font }),
    el('a:cs', { typeface: text.font }),
  );
  const end = el('a:endParaRPr', { lang: LANGUAGE_TAGS[chart.language] });
  return el('c:txPr', {}, '<a:bodyPr/>', '<a:lstStyle/>', el('a:p', {}, el('a:pPr', {}, properties), end));
}

const SHOWN = ['c:showLegendKey', 'c:showVal', 'c:showCatName', 'c:showSerName', 'c:showPercent', 'c:showBubbleSize'];
const shows = (shown: 'c:showVal' | 'c:showSerName' | null): string =>
  SHOWN.map((name) => val(name, name === shown ? 1 : 0)).join('');

/** A veil behind a label, so that a line under it does not cross the number. */
const VEIL = el(
  'c:spPr',
  {},
  el('a:solidFill', {}, el('a:srgbClr', { val: 'FFFFFF' }, val('a:alpha', 80_000))),
  el('a:ln', {}, '<a:noFill/>'),
);

/** The number of every figure at its bar, with its marks. */
export function drawLabels(chart: NativeChart, series: NativeSeries, text: ChartText): string {
  const labels = series.points.flatMap(({ label }, idx) => {
    if (label === null) return [];
    const format = el('c:numFmt', { formatCode: label, sourceLinked: 0 });
    return [
      el(
        'c:dLbl',
        {},
        val('c:idx', idx),
        format,
        VEIL,
        drawText(chart, text, true),
        val('c:dLblPos', 'outEnd'),
        shows('c:showVal'),
      ),
    ];
  });
  return el('c:dLbls', {}, ...labels, shows(null));
}

/** A line says what it is after its last figure, not in a legend far away, and clear of the plan's column. */
export function drawLineName(chart: NativeChart, { points }: NativeSeries, text: ChartText): string {
  const last = points.findLastIndex(({ reading }) => isPresent(reading));
  if (last === -1) return '';
  const label = el(
    'c:dLbl',
    {},
    val('c:idx', last),
    VEIL,
    drawText(chart, text),
    val('c:dLblPos', 'r'),
    shows('c:showSerName'),
  );
  return el('c:dLbls', {}, label, shows(null));
}
