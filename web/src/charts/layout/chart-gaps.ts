import type { ChartMark } from '@zones/core/charts/chart-parts';
import type { Absence } from '@zones/core/readings/reading';
import type { Band } from './quarter-bands.ts';

/** Quarters side by side that lack a figure for one reason. */
export interface ChartGap {
  /** The first of them. */
  readonly mark: ChartMark;
  readonly absence: Absence;
  readonly left: number;
  readonly right: number;
}

export function listGaps(marks: readonly ChartMark[], bands: readonly Band[]): readonly ChartGap[] {
  const gaps: ChartGap[] = [];
  marks.forEach((mark, index) => {
    const band = bands[index];
    const { reading } = mark;
    if (band === undefined || reading.value !== null) return;
    const { absence } = reading;
    const last = gaps.at(-1);
    if (last?.absence === absence && last.right === band.left) gaps.splice(-1, 1, { ...last, right: band.right });
    else gaps.push({ mark, absence, left: band.left, right: band.right });
  });
  return gaps;
}
