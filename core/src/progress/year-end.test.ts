import { describe, expect, test } from 'vitest';
import { aim, LOC_SON, observeQuarters, releaseOf } from '../boards/sample-content.testing.ts';
import { absent } from '../readings/reading.ts';
import { compareProgress } from './compare-progress.ts';

const METRIC = 'exports_usd';
const past = [
  ...observeQuarters(LOC_SON, METRIC, [10, 20, 20, 50], 2014),
  ...observeQuarters(LOC_SON, METRIC, [10, 30, 40, 20], 2015),
  ...observeQuarters(LOC_SON, METRIC, [20, 20, 24, 36], 2016),
];
const now = observeQuarters(LOC_SON, METRIC, [10, 20, 10]);

function rowOf(observations: typeof past, through: '2017-Q2' | '2017-Q3' | '2017-Q4' = '2017-Q3') {
  const content = releaseOf({ observations, targets: aim(LOC_SON, METRIC, [10, 30, 60, 101, 101]) });
  const [row] = compareProgress(content, { year: 2017, through, plan: null, zone: LOC_SON, metric: METRIC });
  if (row === undefined) throw new Error('no row');
  return row;
}

describe('where the year may end', () => {
  test('the shares of three past years give a range, never a single point', () => {
    const { yearEnd } = rowOf([...past, ...now]);
    expect(yearEnd).toMatchObject({ years: [2014, 2015, 2016], range: { low: { value: 50 }, high: { value: 80 } } });
    expect(yearEnd?.range?.past.map(({ share }) => share.value)).toEqual([0.5, 0.8, 0.64]);
  });

  test('each past year says by how much the range of the others would have missed it', () => {
    const { yearEnd } = rowOf([...past, ...now]);
    // 2014: 50 ÷ 0.8 to 50 ÷ 0.64 ends at 78 of 100; 2015: 80 ÷ 0.64 begins at 125; 2016: 64 ÷ 0.8 to 64 ÷ 0.5 holds 100.
    expect(yearEnd?.range?.past.map(({ error }) => error.value)).toEqual([-0.22, 0.25, 0]);
  });

  test('two complete past years are too few: the years are told, no range is', () => {
    const incomplete = past.filter((one) => one.period !== '2015-Q4');
    expect(rowOf([...incomplete, ...now]).yearEnd).toEqual({ years: [2014, 2016], range: null });
  });

  test('a zone without a figure to date has no range, nor has a year that is over', () => {
    expect(rowOf([...past, ...now.slice(1)]).yearEnd).toBeNull();
    expect(rowOf([...past, ...observeQuarters(LOC_SON, METRIC, [10, 20, 10, 10])], '2017-Q4').yearEnd).toBeNull();
  });
});

describe('what the rest of the year must deliver', () => {
  test('the need is rounded up to whole units, so that it suffices', () => {
    const { required } = rowOf([...past, ...now], '2017-Q2');
    expect(required).toMatchObject({ quartersLeft: 2, perQuarter: { value: 36 } });
  });

  test('it is compared with the best quarter ever, in any year', () => {
    const { required } = rowOf([...past, ...now]);
    expect(required).toMatchObject({
      perQuarter: { value: 61 },
      bestQuarter: { value: 50 },
      bestQuarterAt: '2014-Q4',
      ratioToBest: { value: 1.22 },
    });
  });

  test('a plan already met needs nothing more, and says by how much', () => {
    const { required } = rowOf([...past, ...observeQuarters(LOC_SON, METRIC, [50, 50, 20])]);
    expect(required.perQuarter.value).toBe(-19);
    expect(required.ratioToBest).toEqual(absent('not-applicable'));
  });

  test('after the fourth quarter nothing is left to deliver', () => {
    const { required } = rowOf([...past, ...observeQuarters(LOC_SON, METRIC, [10, 20, 10, 10])], '2017-Q4');
    expect(required).toMatchObject({ quartersLeft: 0, perQuarter: absent('not-applicable') });
  });

  test('without any quarter on record there is nothing to compare with', () => {
    const { required } = rowOf([]);
    expect(required).toMatchObject({ bestQuarter: absent('not-reported'), bestQuarterAt: null });
  });
});
