import type { Canvas, Plot } from '../layout/canvas.ts';
import type { Band } from '../layout/quarter-bands.ts';
import type { Tick } from '../layout/value-axis.ts';

interface ValueGridProps {
  readonly ticks: readonly (Tick & { readonly y: number })[];
  readonly plot: Plot;
  readonly baseline: number;
}

/** Light lines at round values, their numbers left of the plot, and the line of zero. */
export function ValueGrid({ ticks, plot, baseline }: ValueGridProps) {
  return (
    <g className="chart-grid">
      {ticks.map((tick) => (
        <g key={tick.value}>
          <line x1={plot.left} x2={plot.right} y1={tick.y} y2={tick.y} />
          <text className="chart-tick chart-small" x={plot.left - 6} y={tick.y} dy="0.32em" textAnchor="end">
            {tick.text}
          </text>
        </g>
      ))}
      <line className="chart-baseline" x1={plot.left} x2={plot.right} y1={baseline} y2={baseline} />
    </g>
  );
}

/** Names of the quarters under their bands. */
export function QuarterAxis({ bands, plot, canvas }: { bands: readonly Band[]; plot: Plot; canvas: Canvas }) {
  return (
    <g className="chart-quarters">
      {bands.map((band) => (
        <g key={band.quarter}>
          <line x1={band.right} x2={band.right} y1={plot.bottom} y2={plot.bottom + 5} />
          <text className="chart-tick" x={band.centre} y={plot.bottom + canvas.lineHeight + 3} textAnchor="middle">
            {band.text}
          </text>
        </g>
      ))}
    </g>
  );
}
