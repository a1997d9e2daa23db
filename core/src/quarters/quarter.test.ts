import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, lastDayOf, monthsBegunBetween } from './days.ts';
import { isPeriod, parsePeriod } from './period.ts';
import type { Quarter } from './quarter.ts';
import {
  addQuarters,
  compareQuarters,
  endOfQuarter,
  numberOf,
  parseQuarter,
  quarterOf,
  quartersOfYear,
  startOfQuarter,
  yearOf,
} from './quarter.ts';

const someQuarter = fc
  .tuple(fc.integer({ min: 1990, max: 2090 }), fc.constantFrom(1, 2, 3, 4))
  .map(([year, number]): Quarter => `${year}-Q${number as 1 | 2 | 3 | 4}`);

describe('quarters', () => {
  test('a quarter is read only in its own spelling', () => {
    expect(parseQuarter('2017-Q3')).toBe('2017-Q3');
    for (const text of ['2017-Q5', '2017Q3', 'Q3 2017', '2017-q3', '']) expect(() => parseQuarter(text)).toThrow(text);
  });

  test('the quarter after the fourth is the first of the next year', () => {
    expect(addQuarters('2017-Q4', 1)).toBe('2018-Q1');
    expect(addQuarters('2017-Q1', -1)).toBe('2016-Q4');
  });

  test('going forward and back again leads home, and the order of quarters is the order of time', () => {
    fc.assert(
      fc.property(someQuarter, fc.integer({ min: -200, max: 200 }), (quarter, count) => {
        expect(addQuarters(addQuarters(quarter, count), -count)).toBe(quarter);
        expect(Math.sign(compareQuarters(addQuarters(quarter, count), quarter))).toBe(Math.sign(count));
      }),
    );
  });

  test('a quarter starts on the day after the one before ends', () => {
    fc.assert(
      fc.property(someQuarter, (quarter) => {
        expect(daysBetween(endOfQuarter(addQuarters(quarter, -1)), startOfQuarter(quarter))).toBe(1);
        expect(quarterOf(yearOf(quarter), numberOf(quarter))).toBe(quarter);
        expect(quartersOfYear(yearOf(quarter))).toContain(quarter);
      }),
    );
  });
});

describe('periods as sources write them', () => {
  test.each([
    ['2017-Q3', 'quarter', '2017-07-01', '2017-09-30'],
    ['2013-9M', 'months', '2013-01-01', '2013-09-30'],
    ['2018-8M', 'months', '2018-01-01', '2018-08-31'],
    ['2020', 'year', '2020-01-01', '2020-12-31'],
    ['2018-03', 'month', '2018-03-01', '2018-03-31'],
    ['2016-02', 'month', '2016-02-01', '2016-02-29'],
    ['2017-09-14', 'day', '2017-09-14', '2017-09-14'],
    ['undated', 'undated', null, null],
  ])('%s is a %s from %s to %s', (code, precision, from, to) => {
    expect(parsePeriod(code)).toEqual({ code, precision, from, to });
  });

  test.each(['2017-13', '2017-13M', '2017-0M', '2017-02-29', '17', 'Q3/2017', '2017-9m', ''])(
    '“%s” is no period',
    (code) => {
      expect(isPeriod(code)).toBe(false);
    },
  );
});

describe('days', () => {
  test('days are counted through leap years', () => {
    expect(daysBetween('2016-02-28', '2016-03-01')).toBe(2);
    expect(daysBetween('2017-02-28', '2017-03-01')).toBe(1);
    expect(daysBetween('2017-09-25', '2017-09-14')).toBe(-11);
  });

  test('a month counts as its last day', () => {
    expect(lastDayOf('2018-03')).toBe('2018-03-31');
    expect(daysBetween('2018-03', '2018-04-01')).toBe(1);
  });

  test('a begun month counts whole', () => {
    expect(monthsBegunBetween('2017-09-14', '2017-10-14')).toBe(1);
    expect(monthsBegunBetween('2017-09-14', '2017-10-15')).toBe(2);
    expect(monthsBegunBetween('2017-09-14', '2017-09-14')).toBe(0);
    expect(monthsBegunBetween('2017-11-30', '2018-01-31')).toBe(3);
  });
});
