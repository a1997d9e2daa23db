import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addQuarters } from '../quarters/quarter.ts';
import type { FlowSeries, QuarterPoint, RatioSeries, StockSeries } from './quarter-series.ts';
import { cumulate, divideLevels, flowSeries, ratioSeries, stockSeries, sumOverTime, toFlow } from './quarter-series.ts';
import type { Reading } from './reading.ts';
import { absent, present } from './reading.ts';

const evidenceOf = (quarter: string): string => `calc~${quarter}`;
const value = (n: number): Reading => present(n, 'actual', `o~${n}`);
const points = (readings: readonly Reading[]): QuarterPoint[] =>
  readings.map((reading, index) => ({ quarter: addQuarters('2017-Q1', index), reading }));
const valuesOf = (series: FlowSeries | StockSeries | RatioSeries) => series.points.map((point) => point.reading.value);
const flowOf = (...readings: Reading[]) => flowSeries('projects_licensed', points(readings));
const amounts = fc.array(fc.integer({ min: -1e12, max: 1e12 }), { minLength: 1, maxLength: 12 });

describe('flows become levels and levels become flows', () => {
  test('running totals add quarter by quarter', () => {
    expect(valuesOf(cumulate(flowOf(value(2), value(3), value(1)), evidenceOf))).toEqual([2, 5, 6]);
  });

  test('a zone that missed a quarter is absent, not zero, from that quarter on', () => {
    const totals = cumulate(flowOf(value(2), absent('not-reported'), value(1)), evidenceOf);
    expect(totals.points.map((point) => point.reading)).toEqual([
      value(2),
      absent('not-reported'),
      absent('not-reported'),
    ]);
  });

  test('what each quarter added to the running totals is the flow again', () => {
    fc.assert(
      fc.property(amounts, (numbers) => {
        const flow = flowSeries('exports_usd', points(numbers.map(value)));
        expect(valuesOf(toFlow(cumulate(flow, evidenceOf), evidenceOf))).toEqual(numbers);
      }),
    );
  });

  test('the last running total is the sum over time', () => {
    fc.assert(
      fc.property(amounts, (numbers) => {
        const flow = flowSeries('exports_usd', points(numbers.map(value)));
        expect(cumulate(flow, evidenceOf).points.at(-1)?.reading.value).toBe(sumOverTime(flow, 'sum').value);
      }),
    );
  });

  test('a share of two levels is recomputed quarter by quarter', () => {
    const leased = stockSeries('land_leased', points([value(30), value(60)]));
    const cleared = stockSeries('land_cleared', points([value(60)]));
    const share = divideLevels(leased, cleared, evidenceOf);
    expect(valuesOf(share)).toEqual([0.5, null]);
  });
});

/** Compiled and never run: each line that must not compile is one that tsc is told to expect an error on. */
export function wrongSums(flow: FlowSeries, stock: StockSeries, ratio: RatioSeries): void {
  sumOverTime(flow, 'sum');
  // @ts-expect-error a stock is a level: summing it over time means nothing
  sumOverTime(stock, 'sum');
  // @ts-expect-error shares do not add up
  sumOverTime(ratio, 'sum');
  // @ts-expect-error a level is not cumulated: it already is what has come about
  cumulate(stock, evidenceOf);
  // @ts-expect-error an average or a running total of shares means nothing
  cumulate(ratio, evidenceOf);
  // @ts-expect-error running totals are levels: cumulating twice is refused
  cumulate(cumulate(flow, evidenceOf), evidenceOf);
  // @ts-expect-error the difference of shares is not a flow
  toFlow(ratio, evidenceOf);
  // @ts-expect-error a share is made of levels, not of quarterly amounts
  divideLevels(flow, flow, evidenceOf);
  // @ts-expect-error leased land is a stock
  flowSeries('land_leased', []);
  // @ts-expect-error occupancy is a ratio
  stockSeries('occupancy_of_cleared', []);
  // @ts-expect-error disbursed capital is a flow
  ratioSeries('public_capital_disbursed', []);
}
