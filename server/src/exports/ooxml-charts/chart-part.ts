import { isPresent } from '@zones/core/readings/reading';
import { toCellNumber } from '../number-format.ts';
import { drawAxes } from './chart-axes.ts';
import { type ChartText, drawLabels, drawLineName, drawText, LANGUAGE_TAGS } from './chart-labels.ts';
import { drawLine, drawLook } from './looks.ts';
import type { NativeChart, NativePoint, NativeSeries } from './native-chart.ts';
import { el, val, xmlPart, xmlText } from './xml.ts';

/** Name of the embedded workbook's only sheet with figures: letters alone, so that no formula has to quote it. */
export const DATA_SHEET = 'Data';

const columnOf = (index: number): string => String.fromCharCode('B'.charCodeAt(0) + index);

function drawCategories({ categories }: NativeChart): string {
  const points = categories.map((name, idx) => el('c:pt', { idx }, el('c:v', {}, xmlText(name))));
  const cache = el('c:strCache', {}, val('c:ptCount', categories.length), ...points);
  return el('c:cat', {}, el('c:strRef', {}, el('c:f', {}, `${DATA_SHEET}!$A$2:$A$${categories.length + 1}`), cache));
}

/** An absent figure has no point in the cache and no number in the sheet: it is drawn as a gap. */
function drawValues({ points, unit }: NativeSeries, index: number): string {
  const cached = points.flatMap(({ reading }, idx) =>
    isPresent(reading) ? [el('c:pt', { idx }, el('c:v', {}, String(toCellNumber(reading.value, unit))))] : [],
  );
  const cache = el('c:numCache', {}, el('c:formatCode', {}, 'General'), val('c:ptCount', points.length), ...cached);
  const range = `${DATA_SHEET}!$${columnOf(index)}$2:$${columnOf(index)}$${points.length + 1}`;
  return el('c:val', {}, el('c:numRef', {}, el('c:f', {}, range), cache));
}

const sameLook = (point: NativePoint, series: NativeSeries): boolean =>
  JSON.stringify(point.look) === JSON.stringify(series.look);

/** A point that differs from its series: an estimate, the colour of its sign. */
const drawPoints = (series: NativeSeries): readonly string[] =>
  series.points.flatMap((point, idx) =>
    sameLook(point, series) || !isPresent(point.reading)
      ? []
      : [
          el(
            'c:dPt',
            {},
            val('c:idx', idx),
            val('c:invertIfNegative', 0),
            val('c:bubble3D', 0),
            el('c:spPr', {}, drawLook(point.look)),
          ),
        ],
  );

function drawHead({ name }: NativeSeries, index: number): string {
  const cache = el('c:strCache', {}, val('c:ptCount', 1), el('c:pt', { idx: 0 }, el('c:v', {}, xmlText(name))));
  const reference = el('c:strRef', {}, el('c:f', {}, `${DATA_SHEET}!$${columnOf(index)}$1`), cache);
  return val('c:idx', index) + val('c:order', index) + el('c:tx', {}, reference);
}

function drawBars(chart: NativeChart, text: ChartText): string {
  const series = chart.series.flatMap((one, index) =>
    one.kind === 'bar'
      ? [
          el(
            'c:ser',
            {},
            drawHead(one, index),
            el('c:spPr', {}, drawLook(one.look)),
            val('c:invertIfNegative', 0),
            ...drawPoints(one),
            drawLabels(chart, one, text),
            drawCategories(chart),
            drawValues(one, index),
          ),
        ]
      : [],
  );
  return el(
    'c:barChart',
    {},
    val('c:barDir', chart.direction === 'column' ? 'col' : 'bar'),
    val('c:grouping', 'clustered'),
    val('c:varyColors', 0),
    ...series,
    val('c:gapWidth', chart.gap),
    val('c:overlap', 0),
    val('c:axId', 1),
    val('c:axId', 2),
  );
}

function drawLines(chart: NativeChart, text: ChartText): string {
  const series = chart.series.flatMap((one, index) => {
    if (one.kind !== 'line') return [];
    const shape = el(
      'c:spPr',
      {},
      el('a:solidFill', {}, val('a:srgbClr', one.look.colour)),
      el('a:ln', {}, '<a:noFill/>'),
    );
    const marker = el('c:marker', {}, val('c:symbol', 'circle'), val('c:size', 7), shape);
    const line = el('c:spPr', {}, drawLine(one.look));
    return [
      el(
        'c:ser',
        {},
        drawHead(one, index),
        line,
        marker,
        drawLineName(chart, one, text),
        drawCategories(chart),
        drawValues(one, index),
        val('c:smooth', 0),
      ),
    ];
  });
  if (series.length === 0) return '';
  return el(
    'c:lineChart',
    {},
    val('c:grouping', 'standard'),
    val('c:varyColors', 0),
    ...series,
    val('c:marker', 1),
    val('c:axId', 1),
    val('c:axId', 2),
  );
}

const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/**
 * A chart part (`chartN.xml`) of any Office file. Its data are cached in it and stand in the embedded workbook, which the
 * part's relationship `rId1` must lead to.
 */
export function drawChartPart(chart: NativeChart, text: ChartText): string {
  const legend =
    text.legend && chart.series.length > 1
      ? el('c:legend', {}, val('c:legendPos', 'b'), val('c:overlay', 0), drawText(chart, text))
      : '';
  const plot = el(
    'c:plotArea',
    {},
    '<c:layout/>',
    drawBars(chart, text),
    drawLines(chart, text),
    drawAxes(chart, drawText(chart, text)),
  );
  return xmlPart(
    el(
      'c:chartSpace',
      NAMESPACES,
      val('c:date1904', 0),
      val('c:lang', LANGUAGE_TAGS[chart.language]),
      val('c:roundedCorners', 0),
      el(
        'c:chart',
        {},
        val('c:autoTitleDeleted', 1),
        plot,
        legend,
        val('c:plotVisOnly', 1),
        val('c:dispBlanksAs', 'gap'),
      ),
      el('c:spPr', {}, '<a:noFill/>', el('a:ln', {}, '<a:noFill/>')),
      drawText(chart, text),
      el('c:externalData', { 'r:id': 'rId1' }, val('c:autoUpdate', 0)),
    ),
  );
}
