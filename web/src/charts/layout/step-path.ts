import type { ChartMark, Scenario } from '@zones/core/charts/chart-parts';
import type { Quarter } from '@zones/core/quarters/quarter';
import { area, line } from 'd3-shape';
import type { Band } from './quarter-bands.ts';
import { treadCurve } from './tread-curve.ts';

/** A quarter's place on a path; y is null where the reading is absent. */
export interface PathPoint {
  readonly quarter: Quarter;
  readonly x: number;
  readonly y: number | null;
  readonly scenario: Scenario;
}

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export function toPoints(
  marks: readonly ChartMark[],
  bands: readonly Band[],
  y: (value: number) => number,
): readonly PathPoint[] {
  return marks.map((mark, index) => ({
    quarter: mark.quarter,
    x: bands[index]?.centre ?? 0,
    y: mark.reading.value === null ? null : y(mark.reading.value),
    scenario: mark.scenario,
  }));
}

/** Steps of a path; a gap stays a gap. */
export function pathOf(points: readonly PathPoint[], bandWidth: number): string {
  const draw = line<PathPoint>()
    .x((point) => point.x)
    .y((point) => point.y ?? 0)
    .defined((point) => point.y !== null)
    .curve(treadCurve(bandWidth));
  return draw([...points]) ?? '';
}

/** The same steps filled down to zero, for the quarters of one scenario. */
export function areaOf(
  points: readonly PathPoint[],
  scenario: Scenario,
  at: { bandWidth: number; baseline: number },
): string {
  const draw = area<PathPoint>()
    .x((point) => point.x)
    .y0(at.baseline)
    .y1((point) => point.y ?? at.baseline)
    .defined((point) => point.y !== null && point.scenario === scenario)
    .curve(treadCurve(at.bandWidth));
  return draw([...points]) ?? '';
}
