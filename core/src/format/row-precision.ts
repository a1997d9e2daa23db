import type { MetricUnit } from '../metrics/catalogue.ts';
import { findTextScale } from './unit.ts';
import type { FormatOptions } from './value.ts';

/** Finer shares than these say nothing of an estimate. */
const MOST_SHARE_DECIMALS = 3;

export type RowPrecision = Required<Pick<FormatOptions, 'decimals' | 'scaleOf'>>;

export const largestOf = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/**
 * How figures that are subtracted from each other are printed: all in the scale of the largest, with as many decimals as
 * show each of them whole, so that what stands in the row can be reckoned again: `71,20 − 71,15 = 0,05 triệu USD`. Rows
 * under each other may take the scale of the largest of all, `scaleOf`.
 */
export function precisionOfRow(values: readonly number[], unit: MetricUnit, scaleOf = largestOf(values)): RowPrecision {
  const { shift, decimals } = findTextScale(scaleOf, unit);
  const isWhole = (at: number): boolean =>
    values.every((value) => {
      const scaled = value * 10 ** (at - shift);
      return Math.abs(scaled - Math.round(scaled)) < 1e-6;
    });
  const needed = Array.from({ length: decimals }, (_, at) => at).find(isWhole);
  return { scaleOf, decimals: needed ?? decimals };
}

/** Decimals of a percentage that is small but not nothing: one, or as many as keep it from reading 0. */
export function decimalsOfShare(share: number): number {
  const reads = (decimals: number): boolean => Math.abs(share) * 100 >= 0.5 * 10 ** -decimals;
  if (share === 0) return 1;
  return Array.from({ length: MOST_SHARE_DECIMALS }, (_, at) => at + 1).find(reads) ?? MOST_SHARE_DECIMALS;
}
