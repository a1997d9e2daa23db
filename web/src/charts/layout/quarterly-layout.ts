import type { QuarterlyColumnsSpec } from '@zones/core/charts/chart-spec';
import type { Language } from '@zones/core/language/text';
import { type Canvas, type Plot, watermarkHeight } from './canvas.ts';
import { type Column, toColumns } from './column.ts';
import type { Label } from './label.ts';
import { type Band, quarterBands } from './quarter-bands.ts';
import { quarterlyLabels } from './quarterly-labels.ts';
import { scaleOf, type Tick, type ValueAxis, valueAxis, valuesOf } from './value-axis.ts';

export interface QuarterlyLayout {
  readonly canvas: Canvas;
  readonly height: number;
  readonly plot: Plot;
  readonly axis: ValueAxis;
  readonly ticks: readonly (Tick & { readonly y: number })[];
  readonly baseline: number;
  readonly bands: readonly Band[];
  readonly actual: readonly (Column | null)[];
  readonly plan: readonly (Column | null)[];
  readonly past: readonly (Column | null)[];
  /** Need of the quarters to come: a line across the plan's column. */
  readonly required: readonly Column[];
  readonly labels: readonly Label[];
}

const HEIGHT = { narrow: 270, wide: 320 } as const;
const EMPTY_HEIGHT = { narrow: 110, wide: 110 } as const;

/** Shares of a band: last year stands beside, the actual inside the outline of its plan. */
const SLOTS = {
  past: { from: 0.1, to: 0.32 },
  plan: { from: 0.35, to: 0.9 },
  actual: { from: 0.43, to: 0.82 },
} as const;
const SLOTS_WITHOUT_PAST = {
  past: SLOTS.past,
  plan: { from: 0.2, to: 0.8 },
  actual: { from: 0.29, to: 0.71 },
} as const;

function axisOf(spec: QuarterlyColumnsSpec, language: Language, canvas: Canvas): ValueAxis {
  const marks = [...spec.actual, ...spec.plan, ...(spec.past?.marks ?? []), ...spec.required];
  return valueAxis(valuesOf(marks.map((mark) => mark.reading)), spec.unit, language, canvas);
}

export function quarterlyLayout(spec: QuarterlyColumnsSpec, language: Language, canvas: Canvas): QuarterlyLayout {
  const axis = axisOf(spec, language, canvas);
  const height = (axis.ticks.length > 0 ? HEIGHT : EMPTY_HEIGHT)[canvas.name];
  const plot: Plot = {
    left: axis.width + 10,
    right: canvas.width - 2,
    top: watermarkHeight(canvas, spec.watermark !== null) + 40,
    bottom: height - canvas.lineHeight - 12,
  };
  const y = scaleOf(axis, [plot.bottom, plot.top]);
  const quarters = spec.actual.map((mark) => mark.quarter);
  const bands = quarterBands(quarters, plot, language);
  const slots = spec.past === null ? SLOTS_WITHOUT_PAST : SLOTS;
  const required = spec.required.flatMap((mark) => {
    const band = bands.filter((one) => one.quarter === mark.quarter);
    return toColumns([mark], band, slots.plan, y).filter((column) => column !== null);
  });
  const drawn = {
    actual: toColumns(spec.actual, bands, slots.actual, y),
    plan: toColumns(spec.plan, bands, slots.plan, y),
    past: toColumns(spec.past?.marks ?? [], bands, slots.past, y),
    required,
  };
  return {
    canvas,
    height,
    plot,
    axis,
    ticks: axis.ticks.map((tick) => ({ ...tick, y: y(tick.value) })),
    baseline: y(0),
    bands,
    ...drawn,
    labels: quarterlyLabels(spec, language, { canvas, plot, bands, ...drawn }),
  };
}
