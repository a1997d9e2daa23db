import type { Scenario } from '@zones/core/charts/chart-parts';
import type { Look } from './native-chart.ts';
import { el, val } from './xml.ts';

const INK = '22303A';
const PAST = 'B4BEC4';
/** Blue and vermillion differ for every eye and in grey. */
const GOOD = '0072B2';
const BAD = 'D55E00';

/** One drawing for each scenario, in every file. */
export const LOOKS = {
  AC: { colour: INK, fill: 'solid', outline: 'solid' },
  ES: { colour: INK, fill: 'dense', outline: 'solid' },
  FC: { colour: INK, fill: 'sparse', outline: 'dash' },
  PL: { colour: INK, fill: 'none', outline: 'solid' },
  PL0: { colour: INK, fill: 'none', outline: 'dot' },
  PY: { colour: PAST, fill: 'solid', outline: 'none' },
} as const satisfies Record<Scenario, Look>;

/** The same mark in the colour of its sign; the sign itself stands in the label. */
export const signed = (look: Look, favourable: boolean | null): Look =>
  favourable === null ? look : { ...look, colour: favourable ? GOOD : BAD };

const solid = (colour: string): string => el('a:solidFill', {}, val('a:srgbClr', colour));

const PATTERNS = { dense: 'wdUpDiag', sparse: 'ltUpDiag' } as const;

function drawFill({ colour, fill }: Look): string {
  if (fill === 'none') return '<a:noFill/>';
  if (fill === 'solid') return solid(colour);
  const front = el('a:fgClr', {}, val('a:srgbClr', colour));
  return el('a:pattFill', { prst: PATTERNS[fill] }, front, el('a:bgClr', {}, val('a:srgbClr', 'FFFFFF')));
}

const DASHES = { solid: 'solid', dash: 'dash', dot: 'sysDot' } as const;

function drawOutline({ colour, outline }: Look, width: number): string {
  if (outline === 'none') return el('a:ln', {}, '<a:noFill/>');
  return el('a:ln', { w: width }, solid(colour), val('a:prstDash', DASHES[outline]));
}

/** Fill and outline of a bar or of a key of the legend; `tag` is the property element of its vocabulary. */
export const drawLook = (look: Look): string => drawFill(look) + drawOutline(look, 19050);

/** A thin line through the points of another year. */
export const drawLine = ({ colour, outline }: Look): string =>
  el(
    'a:ln',
    { w: 28575, cap: 'rnd' },
    solid(colour),
    val('a:prstDash', outline === 'dot' ? 'sysDot' : 'solid'),
    '<a:round/>',
  );
