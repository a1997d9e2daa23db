import { describe, expect, test } from 'vitest';
import { absent, present } from '../readings/reading.ts';
import { NO_BREAK_SPACE } from './marks.ts';
import { VALUE_CASES } from './value.cases.ts';
import {
  type FormatStyle,
  formatRange,
  formatRatio,
  formatReading,
  formatTimes,
  formatValue,
  formatVariance,
} from './value.ts';

const joined = (text: string): string => text.replaceAll(' ', NO_BREAK_SPACE);
const actual = (value: number) => present(value, 'actual', 'e');
const estimate = (value: number) => present(value, 'estimate', 'e');
const inventedEstimate = (value: number) => present(value, 'estimate', 'e', true);
const invented = (value: number) => present(value, 'illustrative', 'e');

describe('a value is printed as its language writes it', () => {
  test.for(VALUE_CASES)('%s %s %s is %s and %s', ([value, unit, style, vi, en]) => {
    expect(formatValue(value, unit, { language: 'vi', style })).toBe(joined(vi));
    expect(formatValue(value, unit, { language: 'en', style })).toBe(joined(en));
  });

  test('full is the style of running text', () => {
    expect(formatValue(18_700_000_000, 'VND', { language: 'vi' })).toBe(joined('18,7 tỷ đồng'));
  });

  test('a ledger may ask for its own decimals', () => {
    expect(formatValue(635_720, 'm2', { language: 'vi', style: 'table', decimals: 4 })).toBe('63,5720');
    expect(formatValue(0.641, 'ratio', { language: 'en', decimals: 2 })).toBe('64.10%');
  });

  test('a small amount keeps the unit of the figure beside it, unless nothing of it would be left', () => {
    const scaleOf = 3_500_000;
    const print = (value: number) => formatReading(actual(value), 'USD', { language: 'vi', style: 'compact', scaleOf });
    expect(print(650_000)).toBe(joined('0,65 triệu USD'));
    expect(print(400)).toBe(joined('400 USD'));
    expect(print(0)).toBe(joined('0 triệu USD'));
    expect(formatVariance(actual(-100_000), 'USD', { language: 'en', scaleOf })).toBe(joined('−USD 0.1 m'));
    expect(formatReading(actual(scaleOf), 'USD', { language: 'en', scaleOf: 5 })).toBe(joined('USD 3.5 m'));
  });

  test('a number that is none is refused', () => {
    expect(() => formatValue(Number.NaN, 'VND', { language: 'vi' })).toThrow(RangeError);
    expect(() => formatValue(Number.POSITIVE_INFINITY, 'ratio', { language: 'vi' })).toThrow(RangeError);
  });

  test('no unit ever stands on another line than its number', () => {
    for (const [value, unit, style] of VALUE_CASES)
      for (const language of ['vi', 'en'] as const)
        expect(formatValue(value, unit, { language, style })).not.toMatch(/[ \u202f\u2009]/);
  });
});

describe('a reading carries the marks of its status after the number', () => {
  test.each([
    [actual(12_300_000_000), 'full', '12,3 tỷ đồng', 'VND 12.3 bn'],
    [estimate(12_300_000_000), 'full', '12,3ư tỷ đồng', 'VND 12.3e bn'],
    [invented(12_300_000_000), 'full', '12,3* tỷ đồng', 'VND 12.3* bn'],
    [inventedEstimate(12_300_000_000), 'full', '12,3ư* tỷ đồng', 'VND 12.3e* bn'],
    [inventedEstimate(12_300_000_000), 'compact', '12,3ư* tỷ', 'VND 12.3e* bn'],
    [inventedEstimate(12_300_000_000), 'table', '12,30ư*', '12.30e*'],
    [inventedEstimate(12_300_000_000), 'label', '12,3ư*', '12.3e*'],
    [present(12_300_000_000, 'provisional', 'e'), 'full', '12,3sb tỷ đồng', 'VND 12.3p bn'],
    [present(12_300_000_000, 'derived', 'e'), 'full', '12,3 tỷ đồng', 'VND 12.3 bn'],
    [present(12_300_000_000, 'derived', 'e', true), 'full', '12,3* tỷ đồng', 'VND 12.3* bn'],
    [present(12_300_000_000, 'conflict', 'e'), 'full', '12,3≠ tỷ đồng', 'VND 12.3≠ bn'],
    [present(12_300_000_000, 'conflict', 'e', true), 'table', '12,30≠*', '12.30≠*'],
    [absent('not-published'), 'full', 'chưa công bố', 'not published'],
    [absent('not-reported'), 'table', 'chưa báo cáo', 'not reported'],
    [absent('not-yet-due'), 'label', 'chưa đến hạn', 'not yet due'],
    [absent('not-applicable'), 'compact', 'không áp dụng', 'not applicable'],
    [absent('no-target'), 'full', 'không có chỉ tiêu', 'no target'],
  ] as const)('%o in style %s is %s and %s', (reading, style: FormatStyle, vi, en) => {
    const space = reading.value === null ? (text: string) => text : joined;
    expect(formatReading(reading, 'VND', { language: 'vi', style })).toBe(space(vi));
    expect(formatReading(reading, 'VND', { language: 'en', style })).toBe(space(en));
  });

  test.each([
    [estimate(0.58), '58%ư', '58%e'],
    [inventedEstimate(0.5825), '58,25%ư*', '58.25%e*'],
    [actual(0.9468), '94,68%', '94.68%'],
    [absent('no-target'), 'không có chỉ tiêu', 'no target'],
  ] as const)('share %o is %s and %s', (reading, vi, en) => {
    expect(formatRatio(reading, { language: 'vi' })).toBe(vi);
    expect(formatRatio(reading, { language: 'en' })).toBe(en);
  });

  test('nothing present is ever printed as a reason, and no absence as zero', () => {
    expect(formatReading(actual(0), 'VND', { language: 'vi', style: 'table' })).toBe('0,00');
    expect(formatReading(absent('not-reported'), 'VND', { language: 'vi', style: 'table' })).not.toMatch(/\d/);
  });
});

describe('a variance has its sign', () => {
  test.for([
    [actual(1_200_000_000), 'VND', 'full', '+1,2 tỷ đồng', '+VND 1.2 bn'],
    [actual(-3_400_000_000), 'VND', 'full', '−3,4 tỷ đồng', '−VND 3.4 bn'],
    [actual(0), 'VND', 'full', '0 đồng', 'VND 0'],
    [actual(-3_400_000_000), 'VND', 'compact', '−3,4 tỷ', '−VND 3.4 bn'],
    [actual(3_400_000_000), 'VND', 'table', '+3,40', '+3.40'],
    [actual(3_400_000), 'VND', 'table', '0,00', '0.00'],
    [actual(-3_400_000), 'VND', 'table', '0,00', '0.00'],
    [inventedEstimate(-22_400_000_000), 'VND', 'label', '−22,4ư*', '−22.4e*'],
    [actual(17), 'household', 'full', '+17 hộ', '+17 households'],
    [actual(-1), 'project', 'full', '−1 dự án', '−1 project'],
    [actual(1), 'project', 'full', '+1 dự án', '+1 project'],
    [actual(-14_380), 'm2', 'full', '−1,438 ha', '−1.438 ha'],
    [actual(-0.053), 'ratio', 'full', '−5,3 điểm %', '−5.3 pp'],
    [actual(0.12345), 'ratio', 'full', '+12,35 điểm %', '+12.35 pp'],
    [actual(0.12345), 'ratio', 'label', '+12,3 điểm %', '+12.3 pp'],
    [actual(0), 'ratio', 'full', '0 điểm %', '0 pp'],
  ] as const)('%o of %s in style %s is %s and %s', ([reading, unit, style, vi, en]) => {
    expect(formatVariance(reading, unit, { language: 'vi', style })).toBe(joined(vi));
    expect(formatVariance(reading, unit, { language: 'en', style })).toBe(joined(en));
  });

  test('an absent variance is its reason', () => {
    expect(formatVariance(absent('no-target'), 'VND', { language: 'en' })).toBe('no target');
  });
});

test.each([
  [actual(1.4), '1,4 lần', '1.4 times'],
  [actual(1), '1 lần', '1 time'],
  [actual(1.035), '1,04 lần', '1.04 times'],
  [actual(1.004), '1,004 lần', '1.004 times'],
  [actual(0.98), '0,98 lần', '0.98 times'],
  [actual(2), '2 lần', '2 times'],
  [actual(0.84), '0,8 lần', '0.8 times'],
  [actual(123.4), '123 lần', '123 times'],
  [inventedEstimate(1.43), '1,4ư* lần', '1.4e* times'],
] as const)('%o is a multiple: %s, %s', (reading, vi, en) => {
  expect(formatTimes(reading, 'vi')).toBe(joined(vi));
  expect(formatTimes(reading, 'en')).toBe(joined(en));
});

test.for([
  [actual(18_200_000_000), actual(21_400_000_000), 'VND', 'full', '18,2–21,4 tỷ đồng', 'VND 18.2–21.4 bn'],
  [actual(900_000_000), actual(2_100_000_000), 'VND', 'full', '0,9–2,1 tỷ đồng', 'VND 0.9–2.1 bn'],
  [inventedEstimate(18_200_000_000), inventedEstimate(21_400_000_000), 'VND', 'label', '18,2–21,4ư*', '18.2–21.4e*'],
  [actual(18_200_000_000), estimate(21_400_000_000), 'VND', 'label', '18,2–21,4ư', '18.2–21.4e'],
  [estimate(18_200_000_000), inventedEstimate(21_400_000_000), 'VND', 'label', '18,2ư–21,4ư*', '18.2e–21.4e*'],
  [actual(0.8), actual(0.95), 'ratio', 'compact', '80–95%', '80–95%'],
  [estimate(0.8), estimate(0.95), 'ratio', 'label', '80–95%ư', '80–95%e'],
] as const)('a range %o to %o of %s in style %s: %s, %s', ([low, high, unit, style, vi, en]) => {
  expect(formatRange(low, high, unit, { language: 'vi', style })).toBe(joined(vi));
  expect(formatRange(low, high, unit, { language: 'en', style })).toBe(joined(en));
});

test('a range without one end says why', () => {
  expect(formatRange(absent('not-reported'), actual(1), 'VND', { language: 'vi' })).toBe('chưa báo cáo');
  expect(formatRange(actual(1), absent('not-published'), 'VND', { language: 'vi' })).toBe('chưa công bố');
});
