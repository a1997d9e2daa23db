import { formatQuarter } from '@zones/core/format/period';
import type { Language } from '@zones/core/language/text';
import type { Quarter } from '@zones/core/quarters/quarter';
import type { Plot } from './canvas.ts';

/** The stretch of the axis that stands for one quarter. */
export interface Band {
  readonly quarter: Quarter;
  readonly left: number;
  readonly right: number;
  readonly centre: number;
  readonly text: string;
}

/** Equal bands over the plot's width. */
export function quarterBands(quarters: readonly Quarter[], plot: Plot, language: Language): readonly Band[] {
  const width = (plot.right - plot.left) / Math.max(1, quarters.length);
  return quarters.map((quarter, index) => ({
    quarter,
    left: plot.left + index * width,
    right: plot.left + (index + 1) * width,
    centre: plot.left + (index + 0.5) * width,
    text: formatQuarter(quarter, language, 'short'),
  }));
}
