import type { Scenario } from '@zones/core/charts/chart-parts';
import type { CumulativeProgressSpec } from '@zones/core/charts/chart-spec';
import type { Language } from '@zones/core/language/text';
import { type Canvas, type Plot, watermarkHeight } from './canvas.ts';
import { cumulativeLabels, rightMargin } from './cumulative-labels.ts';
import type { Label } from './label.ts';
import { type Band, quarterBands } from './quarter-bands.ts';
import { type PathPoint, type Segment, toPoints } from './step-path.ts';
import { scaleOf, type Tick, type ValueAxis, valueAxis, valuesOf } from './value-axis.ts';

/** Positions of everything on a cumulative chart, in the drawing's units. */
export interface CumulativeLayout {
  readonly canvas: Canvas;
  readonly height: number;
  readonly plot: Plot;
  readonly axis: ValueAxis;
  readonly ticks: readonly (Tick & { readonly y: number })[];
  readonly baseline: number;
  readonly bands: readonly Band[];
  readonly actual: readonly PathPoint[];
  readonly plan: readonly PathPoint[];
  readonly planScenario: Scenario;
  readonly reference: readonly PathPoint[];
  readonly past: readonly { readonly year: number; readonly points: readonly PathPoint[] }[];
  readonly required: Segment | null;
  readonly range: Segment | null;
  /** Ties from the ends of lines to their labels. */
  readonly leaders: readonly Segment[];
  readonly labels: readonly Label[];
}

const HEIGHT = { narrow: 280, wide: 330 } as const;
/** With nothing to measure there is only the reason to read. */
const EMPTY_HEIGHT = { narrow: 110, wide: 110 } as const;

function axisOf(spec: CumulativeProgressSpec, language: Language, canvas: Canvas): ValueAxis {
  const readings = [
    ...spec.actual,
    ...spec.plan,
    ...(spec.reference ?? []),
    ...spec.past.flatMap((year) => year.marks),
    spec.yearPlan,
  ].map((mark) => mark.reading);
  const range = spec.range === null ? [] : [spec.range.low, spec.range.high];
  return valueAxis(valuesOf([...readings, ...range]), spec.unit, language, canvas);
}

/** From the end of what is known, straight to the plan of the year. */
function requiredLine(
  spec: CumulativeProgressSpec,
  bands: readonly Band[],
  y: (value: number) => number,
): Segment | null {
  const index = spec.actual.findIndex((mark) => mark.quarter === spec.through);
  const known = spec.actual[index]?.reading.value ?? null;
  const start = bands[index]?.right;
  const end = bands.at(-1)?.right;
  if (spec.required === null || known === null || spec.yearPlan.reading.value === null) return null;
  if (start === undefined || end === undefined || start >= end) return null;
  return { x1: start, y1: y(known), x2: end, y2: y(spec.yearPlan.reading.value) };
}

function rangeLine(spec: CumulativeProgressSpec, plot: Plot, y: (value: number) => number): Segment | null {
  if (spec.range === null || spec.range.low.value === null || spec.range.high.value === null) return null;
  const x = plot.right - 3;
  return { x1: x, y1: y(spec.range.high.value), x2: x, y2: y(spec.range.low.value) };
}

export function cumulativeLayout(spec: CumulativeProgressSpec, language: Language, canvas: Canvas): CumulativeLayout {
  const axis = axisOf(spec, language, canvas);
  const height = (axis.ticks.length > 0 ? HEIGHT : EMPTY_HEIGHT)[canvas.name];
  const plot: Plot = {
    left: axis.width + 10,
    right: canvas.width - rightMargin(spec, language, canvas),
    top: watermarkHeight(canvas, spec.watermark !== null) + 28,
    bottom: height - canvas.lineHeight - 12,
  };
  const y = scaleOf(axis, [plot.bottom, plot.top]);
  const bands = quarterBands(
    spec.actual.map((mark) => mark.quarter),
    plot,
    language,
  );
  const drawn = {
    actual: toPoints(spec.actual, bands, y),
    plan: toPoints(spec.plan, bands, y),
    reference: toPoints(spec.reference ?? [], bands, y),
    past: spec.past.map((year) => ({ year: year.year, points: toPoints(year.marks, bands, y) })),
    required: requiredLine(spec, bands, y),
    range: rangeLine(spec, plot, y),
  };
  return {
    canvas,
    height,
    plot,
    axis,
    ticks: axis.ticks.map((tick) => ({ ...tick, y: y(tick.value) })),
    baseline: y(0),
    bands,
    planScenario: spec.plan[0]?.scenario ?? 'PL',
    ...drawn,
    ...cumulativeLabels(spec, language, { canvas, height, plot, bands, y, ...drawn }),
  };
}
