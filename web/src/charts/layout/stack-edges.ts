import type { Canvas, Plot } from './canvas.ts';
import type { Label } from './label.ts';
import type { Segment } from './step-path.ts';

/** A label that names the end of a line, and where the line ends. */
export interface EdgeLabel {
  readonly label: Omit<Label, 'x' | 'y' | 'anchor'>;
  readonly target: number;
}

interface Slot {
  readonly edge: EdgeLabel;
  readonly height: number;
  top: number;
}

const LEADER = 12;

/** Pushes slots apart from top to bottom, then back up from the floor: the order of the lines is kept. */
function spread(slots: readonly Slot[], ceiling: number, floor: number): void {
  let free = ceiling;
  for (const slot of slots) {
    slot.top = Math.max(slot.top, free);
    free = slot.top + slot.height;
  }
  let limit = floor;
  for (const slot of slots.toReversed()) {
    slot.top = Math.min(slot.top, limit - slot.height);
    limit = slot.top;
  }
}

/** Labels right of the plot, each as near as it can be to its line and tied to it by a short leader. */
export function stackEdges(
  edges: readonly EdgeLabel[],
  plot: Plot,
  canvas: Canvas,
): { readonly labels: readonly Label[]; readonly leaders: readonly Segment[] } {
  const slots: Slot[] = edges
    .map((edge) => {
      const height = edge.label.lines.length * canvas.lineHeight;
      return { edge, height, top: edge.target - height / 2 };
    })
    .sort((a, b) => a.edge.target - b.edge.target);
  spread(slots, plot.top - canvas.lineHeight, plot.bottom + canvas.lineHeight / 2);
  return {
    labels: slots.map(({ edge, top }) => ({
      ...edge.label,
      x: plot.right + LEADER + 3,
      y: top + canvas.lineHeight * 0.78,
      anchor: 'start',
    })),
    leaders: slots.map(({ edge, height, top }) => ({
      x1: plot.right + 1,
      y1: edge.target,
      x2: plot.right + LEADER,
      y2: top + height / 2,
    })),
  };
}

/** Room that the leaders take besides the labels themselves. */
export const EDGE_GUTTER = LEADER + 5;
