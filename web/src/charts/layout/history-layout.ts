import type { Scenario } from '@zones/core/charts/chart-parts';
import type { HistoryPanel, LandHistorySpec } from '@zones/core/charts/land-chart-spec';
import type { Language } from '@zones/core/language/text';
import { type Canvas, type Plot, watermarkHeight } from './canvas.ts';
import { dateLabels, type HistoryColumns, spreadDates } from './history-columns.ts';
import { breakMarks, breakWords, historyPanelLabels } from './history-labels.ts';
import type { Label } from './label.ts';
import { scaleOf, type Tick, type ValueAxis, valueAxis, valuesOf } from './value-axis.ts';

export interface HistoryPanelLayout {
  readonly panel: HistoryPanel;
  readonly plot: Plot;
  readonly baseline: number;
  readonly ticks: readonly (Tick & { readonly y: number })[];
  /** Height of each level; null where there is none. */
  readonly heights: readonly (number | null)[];
  /** Treads and, between two that may be joined, their risers. */
  readonly line: string;
  /** The treads of a scenario filled down to zero. */
  readonly areas: Readonly<Record<'AC' | 'ES', string>>;
}

export interface HistoryLayout {
  readonly canvas: Canvas;
  readonly height: number;
  readonly axis: ValueAxis;
  readonly columns: HistoryColumns;
  readonly panels: readonly HistoryPanelLayout[];
  /** Top of the first and bottom of the last plot. */
  readonly reach: { readonly top: number; readonly bottom: number };
  readonly labels: readonly Label[];
}

const PLOT_HEIGHT = { narrow: 58, wide: 66 } as const;
/** Above a plot: the name of its state, and a line for a figure over the highest step. */
const HEAD = 18;
const GAP = 10;

interface Frame {
  readonly spec: LandHistorySpec;
  readonly language: Language;
  readonly canvas: Canvas;
  readonly axis: ValueAxis;
  readonly columns: HistoryColumns;
}

function lineOf({ spec, columns }: Frame, heights: readonly (number | null)[]): string {
  return columns.columns
    .map(({ left, right }, index) => {
      const y = heights[index] ?? null;
      if (y === null) return '';
      const isJoined = index > 0 && spec.dates[index]?.parted === null && (heights[index - 1] ?? null) !== null;
      return `${isJoined ? `V${y}` : `M${left},${y}`}H${right}`;
    })
    .join('');
}

function areaOf({ columns }: Frame, placed: Pick<HistoryPanelLayout, 'panel' | 'heights' | 'baseline'>, of: Scenario) {
  const { panel, heights, baseline } = placed;
  return columns.columns
    .map(({ left, right }, index) => {
      const y = heights[index] ?? null;
      return y === null || panel.levels[index]?.scenario !== of
        ? ''
        : `M${left},${baseline}V${y}H${right}V${baseline}Z`;
    })
    .join('');
}

/** Ticks far enough apart to be read. */
function spacedTicks(ticks: HistoryPanelLayout['ticks'], canvas: Canvas): HistoryPanelLayout['ticks'] {
  const apart = Math.abs((ticks[0]?.y ?? 0) - (ticks[1]?.y ?? 0));
  const every = apart > 0 ? Math.ceil((canvas.lineHeight + 2) / apart) : 1;
  return ticks.filter((_, index) => index % every === 0);
}

function layoutPanel(frame: Frame, panel: HistoryPanel, top: number): HistoryPanelLayout {
  const { canvas, axis } = frame;
  const start = top + canvas.lineHeight + HEAD;
  const plot: Plot = {
    left: axis.width + 10,
    right: canvas.width,
    top: start,
    bottom: start + PLOT_HEIGHT[canvas.name],
  };
  const y = scaleOf(axis, [plot.bottom, plot.top]);
  const heights = panel.levels.map(({ reading }) => (reading.value === null ? null : y(reading.value)));
  const ticks = axis.ticks.map((tick) => ({ ...tick, y: y(tick.value) }));
  const placed = { panel, plot, heights, baseline: y(0), ticks: spacedTicks(ticks, canvas) };
  return {
    ...placed,
    line: lineOf(frame, heights),
    areas: { AC: areaOf(frame, placed, 'AC'), ES: areaOf(frame, placed, 'ES') },
  };
}

export function historyLayout(spec: LandHistorySpec, language: Language, canvas: Canvas): HistoryLayout {
  const values = valuesOf(spec.panels.flatMap(({ levels }) => levels.map(({ reading }) => reading)));
  const axis = valueAxis(values, 'm2', language, canvas);
  const columns = spreadDates({ spec, language, canvas }, { left: axis.width + 10, right: canvas.width });
  const frame: Frame = { spec, language, canvas, axis, columns };
  const start = watermarkHeight(canvas, spec.watermark !== null) + (spec.breaks.length > 0 ? canvas.lineHeight : 0);
  const step = canvas.lineHeight + HEAD + PLOT_HEIGHT[canvas.name] + GAP;
  const panels = spec.panels.map((panel, index) => layoutPanel(frame, panel, start + index * step));
  const bottom = panels.at(-1)?.plot.bottom ?? start;
  const dates = dateLabels(frame, columns.columns, bottom + canvas.lineHeight + 2);
  const low = dates.reduce(
    (lowest, { y, lines }) => Math.max(lowest, y + (lines.length - 1) * canvas.lineHeight),
    bottom,
  );
  const told = breakWords(frame, low + 14);
  const last = told.at(-1);
  return {
    canvas,
    height: last === undefined ? low + 8 : last.y + last.lines.length * canvas.lineHeight,
    axis,
    columns,
    panels,
    reach: { top: start + 2, bottom },
    labels: [
      ...breakMarks(frame, start - 2),
      ...panels.flatMap((panel) => historyPanelLabels(frame, panel)),
      ...dates,
      ...told,
    ],
  };
}
