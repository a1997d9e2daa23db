import type { Canvas, Plot } from './canvas.ts';

/** The plot's edges as Recharts wants them: distances from the drawing's edges. */
export function marginOf(plot: Plot, canvas: Canvas, height: number) {
  return { left: plot.left, right: canvas.width - plot.right, top: plot.top, bottom: height - plot.bottom };
}
