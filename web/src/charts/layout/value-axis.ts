import { formatValue } from '@zones/core/format/value';
import type { Language } from '@zones/core/language/text';
import type { MetricUnit } from '@zones/core/metrics/catalogue';
import type { Reading } from '@zones/core/readings/reading';
import { scaleLinear } from 'd3-scale';
import type { Canvas } from './canvas.ts';
import { measureText } from './measure-text.ts';

export interface Tick {
  readonly value: number;
  readonly text: string;
}

/** One linear axis from zero, in base units. */
export interface ValueAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
  /** Room that the widest tick takes. */
  readonly width: number;
}

export function valuesOf(readings: readonly Reading[]): readonly number[] {
  return readings.flatMap((reading) => (reading.value === null ? [] : [reading.value]));
}

const ROOM_BELOW = 0.12;
const TICKS = 4;

/** The round value at or above the highest, so that the last tick is never below a figure. */
function roundUp(low: number, high: number): number {
  return scaleLinear().domain([low, high]).nice(TICKS).domain()[1] ?? high;
}

/** Always holds zero; round ticks, the last of them at or above every value. Without a value there is a scale but no ticks: nothing is measured. */
export function valueAxis(values: readonly number[], unit: MetricUnit, language: Language, canvas: Canvas): ValueAxis {
  const highest = Math.max(0, ...values);
  const lowest = Math.min(0, ...values);
  const high = roundUp(lowest, highest);
  // A figure below zero is written under its column: it needs a line of room above the names of the quarters.
  const low = lowest < 0 ? lowest - (high - lowest) * ROOM_BELOW : 0;
  if (low === high) return { domain: [0, 1], ticks: [], width: 0 };
  const scale = scaleLinear().domain([low, high]);
  const whole = unit === 'VND' || unit === 'USD' || unit === 'm2' || unit === 'ratio';
  const ticks = scale
    .ticks(TICKS)
    .filter((value) => whole || Number.isInteger(value))
    .map((value) => ({ value, text: formatValue(value, unit, { language, style: 'axis' }) }));
  return {
    domain: [low, high],
    ticks,
    width: Math.max(0, ...ticks.map((tick) => measureText(tick.text, canvas.small))),
  };
}

/** Position of a value between two pixel ends. */
export function scaleOf(axis: Pick<ValueAxis, 'domain'>, range: readonly [number, number]): (value: number) => number {
  const scale = scaleLinear().domain(axis.domain).range(range);
  return (value) => scale(value);
}
