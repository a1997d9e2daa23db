import { METRICS, type MetricCode } from '@zones/core/metrics/catalogue';

const MILLIONTHS = 1_000_000;

/**
 * The whole number that stands in the database for a metric's value: the base unit itself, or millionths of a ratio.
 * Whole numbers only, because sums of floats differ between the engines.
 */
export function toStoredValue(metric: MetricCode, value: number): number {
  return METRICS[metric].kind === 'ratio' ? Math.round(value * MILLIONTHS) : value;
}

/** The value as core knows it: 641000 of a ratio is 0.641. */
export function fromStoredValue(metric: MetricCode, stored: number): number {
  return METRICS[metric].kind === 'ratio' ? stored / MILLIONTHS : stored;
}

/** A ratio as it will read back: to the millionth. Other values are left alone. */
export function toKeptValue(metric: MetricCode, value: number): number {
  return fromStoredValue(metric, toStoredValue(metric, value));
}
