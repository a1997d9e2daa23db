import { formatReading } from '@zones/core/format/value';
import type { NativeChart } from '../ooxml-charts/native-chart.ts';

/** The largest of some sizes (points) at which a text of so many letters keeps to its box; the last where none does. */
export function fitSize(text: string, steps: readonly (readonly [letters: number, points: number])[]): number {
  const fitting = steps.find(([letters]) => text.length <= letters) ?? steps.at(-1);
  return fitting?.[1] ?? 12;
}

/** Width of a bold figure in parts of its height, in a font somewhat wider than the deck's own. */
const FIGURE = 0.64;
const LEAST = 10;

/**
 * Points of a chart's text: many bars need small letters, few can be read from the back of the room. Beside each other,
 * columns are as wide as their longest number at least, so that none reaches over the next.
 */
export function fitChart({ direction, categories, series, gap, language }: NativeChart, inches: number): number {
  const most = categories.length > 10 ? 13 : 16;
  if (direction === 'bar') return most;
  const columns = series.filter(({ kind }) => kind === 'bar');
  const letters = columns.flatMap(({ points, unit }) =>
    points.map(({ reading, label }) =>
      label === null ? 0 : formatReading(reading, unit, { language, style: 'label' }).length,
    ),
  );
  const width = inches / (categories.length * (columns.length + gap / 100));
  const fitting = Math.floor((width * 72) / (Math.max(1, ...letters) * FIGURE));
  return Math.max(LEAST, Math.min(most, fitting));
}
