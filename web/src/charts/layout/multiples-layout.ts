import type { ChartPanel, SmallMultiplesSpec } from '@zones/core/charts/chart-spec';
import type { Language } from '@zones/core/language/text';
import { type Canvas, type Plot, watermarkHeight } from './canvas.ts';
import type { Label } from './label.ts';
import { measureText } from './measure-text.ts';
import { panelLabels } from './multiples-labels.ts';
import { type Band, quarterBands } from './quarter-bands.ts';
import type { StatusPlace } from './status-path.ts';
import { type PathPoint, toPoints } from './step-path.ts';
import { scaleOf, type Tick, type ValueAxis, valueAxis, valuesOf } from './value-axis.ts';

export interface PanelLayout {
  readonly panel: ChartPanel;
  readonly plot: Plot;
  readonly baseline: number;
  readonly bands: readonly Band[];
  readonly ticks: readonly (Tick & { readonly y: number })[];
  readonly actual: readonly PathPoint[];
  readonly plan: readonly PathPoint[];
  readonly status: StatusPlace;
  readonly labels: readonly Label[];
}

export interface MultiplesLayout {
  readonly canvas: Canvas;
  readonly height: number;
  /** One scale for all panels. */
  readonly axis: ValueAxis;
  readonly panels: readonly PanelLayout[];
}

const PLOT_HEIGHT = { narrow: 110, wide: 150 } as const;
const GAP = 18;
const END_ROOM = 5;

/** Few zones stand large; many stand small, side by side. */
function countColumns(canvas: Canvas, panels: number): number {
  const most = canvas.name === 'narrow' ? (panels > 4 ? 2 : 1) : panels > 4 ? 3 : 2;
  return Math.min(most, Math.max(1, panels));
}

const bandText = (band: Band, canvas: Canvas): Band => {
  const room = band.right - band.left - 4;
  const text = measureText(band.text, canvas.font) > room ? band.text.replace('Quý\u00a0', '') : band.text;
  return { ...band, text };
};

interface Cell {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

function layoutPanel(
  spec: SmallMultiplesSpec,
  panel: ChartPanel,
  cell: Cell,
  frame: { readonly axis: ValueAxis; readonly canvas: Canvas; readonly language: Language },
): PanelLayout {
  const { axis, canvas, language } = frame;
  const head = 2 * canvas.lineHeight + 24;
  const height = axis.ticks.length > 0 ? PLOT_HEIGHT[canvas.name] : 44;
  const plot: Plot = {
    left: cell.left + axis.width + 10,
    // The dot at the end of the last step is whole.
    right: cell.left + cell.width - END_ROOM,
    top: cell.top + head,
    bottom: cell.top + head + height,
  };
  const y = scaleOf(axis, [plot.bottom, plot.top]);
  const quarters = panel.actual.map((mark) => mark.quarter);
  const bands = quarterBands(quarters, plot, language).map((band) => bandText(band, canvas));
  const drawn = { actual: toPoints(panel.actual, bands, y), plan: toPoints(panel.plan, bands, y) };
  return {
    panel,
    plot,
    baseline: y(0),
    bands,
    ticks: axis.ticks.map((tick) => ({ ...tick, y: y(tick.value) })),
    ...drawn,
    status: { status: panel.status, x: cell.left, y: cell.top + canvas.font * 0.12, size: canvas.font },
    labels: panelLabels(spec, panel, language, { canvas, plot, bands, cell, ...drawn }),
  };
}

export function multiplesLayout(spec: SmallMultiplesSpec, language: Language, canvas: Canvas): MultiplesLayout {
  const marks = spec.panels.flatMap((panel) => [...panel.actual, ...panel.plan]);
  const axis = valueAxis(valuesOf(marks.map((mark) => mark.reading)), spec.unit, language, canvas);
  const columns = countColumns(canvas, spec.panels.length);
  const width = (canvas.width - (columns - 1) * GAP) / columns;
  const start = watermarkHeight(canvas, spec.watermark !== null) + 6;
  const plotHeight = axis.ticks.length > 0 ? PLOT_HEIGHT[canvas.name] : 44;
  const cellHeight = 3 * canvas.lineHeight + plotHeight + 50;
  const panels = spec.panels.map((panel, index) =>
    layoutPanel(
      spec,
      panel,
      {
        left: (index % columns) * (width + GAP),
        top: start + Math.floor(index / columns) * cellHeight,
        width,
      },
      { axis, canvas, language },
    ),
  );
  return { canvas, height: start + Math.ceil(spec.panels.length / columns) * cellHeight - 14, axis, panels };
}
