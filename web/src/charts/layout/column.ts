import type { ChartMark } from '@zones/core/charts/chart-parts';
import type { Band } from './quarter-bands.ts';

/** One column: from zero to its value, upwards or downwards. Null where the reading is absent. */
export interface Column {
  readonly mark: ChartMark;
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the value itself lies: the far end from zero. */
  readonly end: number;
}

/** Columns of a row of marks, each in its slot of the band (shares of the band's width). */
export function toColumns(
  marks: readonly ChartMark[],
  bands: readonly Band[],
  slot: { readonly from: number; readonly to: number },
  y: (value: number) => number,
): readonly (Column | null)[] {
  return marks.map((mark, index) => {
    const band = bands[index];
    const value = mark.reading.value;
    if (band === undefined || value === null) return null;
    const width = band.right - band.left;
    const end = y(value);
    return {
      mark,
      x: band.left + slot.from * width,
      width: (slot.to - slot.from) * width,
      top: Math.min(y(0), end),
      bottom: Math.max(y(0), end),
      end,
    };
  });
}
