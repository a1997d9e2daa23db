import type { NativeChart } from './native-chart.ts';
import { el, val } from './xml.ts';

const line = (colour: string, width: number): string =>
  el('c:spPr', {}, el('a:ln', { w: width }, el('a:solidFill', {}, val('a:srgbClr', colour))));

/** Bars are read from the top, as a list is. */
const orientation = ({ direction }: NativeChart): string => (direction === 'bar' ? 'maxMin' : 'minMax');

function categoryAxis(chart: NativeChart, text: string): string {
  return el(
    'c:catAx',
    {},
    val('c:axId', 1),
    el('c:scaling', {}, val('c:orientation', orientation(chart))),
    val('c:delete', 0),
    val('c:axPos', chart.direction === 'bar' ? 'l' : 'b'),
    el('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'low'),
    line('22303A', 12700),
    text,
    val('c:crossAx', 2),
    val('c:crosses', 'autoZero'),
    val('c:auto', 0),
    val('c:lblAlgn', 'ctr'),
    val('c:lblOffset', 100),
    val('c:noMultiLvlLbl', 1),
  );
}

/** Numbers stand at the bars, so the axis has no words: zero and, where there is one, the rule of the plan. */
function valueAxis({ direction, from, to, rule }: NativeChart, text: string): string {
  const scaling = [
    val('c:orientation', 'minMax'),
    ...(to === null ? [] : [val('c:max', to)]),
    ...(from === null ? [] : [val('c:min', from)]),
  ];
  return el(
    'c:valAx',
    {},
    val('c:axId', 2),
    el('c:scaling', {}, ...scaling),
    val('c:delete', rule === null ? 1 : 0),
    val('c:axPos', direction === 'bar' ? 'b' : 'l'),
    ...(rule === null ? [] : [el('c:majorGridlines', {}, line('22303A', 28575))]),
    el('c:numFmt', { formatCode: '0%', sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', direction === 'bar' ? 'high' : 'nextTo'),
    el('c:spPr', {}, el('a:ln', {}, '<a:noFill/>')),
    text,
    val('c:crossAx', 1),
    val('c:crosses', 'autoZero'),
    val('c:crossBetween', 'between'),
    ...(rule === null ? [] : [val('c:majorUnit', rule)]),
  );
}

/** Both axes; every bar starts at zero, and there is never a second scale. */
export const drawAxes = (chart: NativeChart, text: string): string =>
  categoryAxis(chart, text) + valueAxis(chart, text);
