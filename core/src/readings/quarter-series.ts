import type { FlowMetric, RatioMetric, StockMetric } from '../metrics/catalogue.ts';
import type { Quarter } from '../quarters/quarter.ts';
import { add, divide, subtract } from './combine.ts';
import type { Reading } from './reading.ts';

export interface QuarterPoint {
  readonly quarter: Quarter;
  readonly reading: Reading;
}

/** Quarters of one metric in order of time. The kind is part of the type, so that a wrong sum does not compile. */
interface QuarterSeries<K extends 'flow' | 'stock' | 'ratio'> {
  readonly kind: K;
  readonly points: readonly QuarterPoint[];
}

/** Amounts that arose in each quarter: they add up. */
export type FlowSeries = QuarterSeries<'flow'>;
/** Levels at each quarter's end: their difference means something, their sum does not. */
export type StockSeries = QuarterSeries<'stock'>;
/** Shares: neither their sum nor their average means anything; recompute them from their parts. */
export type RatioSeries = QuarterSeries<'ratio'>;

/** Evidence id of what is computed for a quarter. */
type EvidenceOf = (quarter: Quarter) => string;

export function flowSeries(_metric: FlowMetric, points: readonly QuarterPoint[]): FlowSeries {
  return { kind: 'flow', points };
}

export function stockSeries(_metric: StockMetric, points: readonly QuarterPoint[]): StockSeries {
  return { kind: 'stock', points };
}

export function ratioSeries(_metric: RatioMetric, points: readonly QuarterPoint[]): RatioSeries {
  return { kind: 'ratio', points };
}

/** Total over the series' quarters, in the flow's unit; absent as soon as one quarter is. */
export function sumOverTime(flow: FlowSeries, evidence: string): Reading {
  return add(
    flow.points.map((point) => point.reading),
    evidence,
  );
}

/** Running totals: the level reached by each quarter's end. Absent from the first absent quarter on: no total skips a quarter. */
export function cumulate(flow: FlowSeries, evidenceOf: EvidenceOf): StockSeries {
  const points = flow.points.map(({ quarter }, index) => ({
    quarter,
    reading: sumOverTime({ kind: 'flow', points: flow.points.slice(0, index + 1) }, evidenceOf(quarter)),
  }));
  return { kind: 'stock', points };
}

/** What each quarter added to a level that started from nothing: the inverse of `cumulate`. */
export function toFlow(levels: StockSeries, evidenceOf: EvidenceOf): FlowSeries {
  const points = levels.points.map(({ quarter, reading }, index) => {
    const before = levels.points[index - 1]?.reading;
    return { quarter, reading: before === undefined ? reading : subtract(reading, before, evidenceOf(quarter)) };
  });
  return { kind: 'flow', points };
}

/** Share of one level in another, quarter by quarter; a quarter that either side lacks is absent. */
export function divideLevels(numerator: StockSeries, denominator: StockSeries, evidenceOf: EvidenceOf): RatioSeries {
  const points = numerator.points.map(({ quarter, reading }) => {
    const other = denominator.points.find((point) => point.quarter === quarter);
    return { quarter, reading: other ? divide(reading, other.reading, evidenceOf(quarter)) : NO_QUARTER };
  });
  return { kind: 'ratio', points };
}

const NO_QUARTER: Reading = { value: null, absence: 'not-applicable' };
