import type { Box } from './label.ts';
import type { Band } from './quarter-bands.ts';
import type { PathPoint } from './step-path.ts';

/** Thin boxes along the steps and the risers between them, so that no figure stands on a line. */
export function stepBoxes(points: readonly PathPoint[], bands: readonly Band[]): readonly Box[] {
  return points.flatMap(({ y }, index) => {
    const band = bands[index];
    if (y === null || band === undefined) return [];
    const before = points[index - 1]?.y ?? null;
    const tread = { left: band.left, right: band.right, top: y - 2, bottom: y + 2 };
    if (before === null) return [tread];
    const riser = { left: band.left - 2, right: band.left + 2, top: Math.min(y, before), bottom: Math.max(y, before) };
    return [tread, riser];
  });
}

/** The hatched ground under estimates, on which small text is hard to read. */
export function hatchBoxes(points: readonly PathPoint[], bands: readonly Band[], baseline: number): readonly Box[] {
  return points.flatMap(({ y, scenario }, index) => {
    const band = bands[index];
    if (y === null || band === undefined || scenario !== 'ES') return [];
    return [{ left: band.left, right: band.right, top: Math.min(y, baseline), bottom: Math.max(y, baseline) }];
  });
}

const STEP = 4;

/** Baselines for a figure of a step, nearest first: over it, under it, then further off by turns. */
export function baselinesAround(y: number, lineHeight: number): readonly number[] {
  const reach = Math.ceil((2 * lineHeight) / STEP);
  return Array.from({ length: reach + 1 }, (_, count) => [y - 8 - count * STEP, y + lineHeight + count * STEP]).flat();
}
