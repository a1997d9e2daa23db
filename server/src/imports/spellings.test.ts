import { describe, expect, test } from 'vitest';
import { decimalOfNumber, ratioOfPercent, scaleDecimal } from './decimal.ts';
import { findLegacyEncoding } from './legacy-text.ts';
import { dayOfSerial, parseSpelledDay, parseSpelledPeriod } from './spelled-date.ts';
import { parseSpelledNumber } from './spelled-number.ts';

describe('a number typed as text', () => {
  test.each([
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['1 234,5', '1234.5'],
    ['1\u00a0234\u00a0567', '1234567'],
    ['1.234.567', '1234567'],
    ['1,234,567.89', '1234567.89'],
    ['63,57', '63.57'],
    ['63.5720', '63.5720'],
    ['1234,567', '1234.567'],
    ['0,572', '0.572'],
    ['0.572', '0.572'],
    ['−2,5', '-2.5'],
    ['+7', '7'],
    ['0012', '12'],
  ])('%s is %s', (text, decimal) => {
    expect(parseSpelledNumber(text, false)).toEqual({ kind: 'number', decimal });
  });

  test.each(['', 'abc', '1.2.3', '1,23,456', '12.34,567.8', '1..2', '.5', '5.', '1e5', '0x10', '12 34', '٣'])(
    '%s is none',
    (text) => {
      expect(parseSpelledNumber(text, false)).toEqual({ kind: 'none' });
    },
  );

  test('three digits behind one mark may be thousands or thousandths, unless things are counted', () => {
    expect(parseSpelledNumber('63.572', false)).toEqual({ kind: 'ambiguous', large: '63 572', small: 63.572 });
    expect(parseSpelledNumber('1,234', false)).toMatchObject({ kind: 'ambiguous' });
    expect(parseSpelledNumber('2.390', true)).toEqual({ kind: 'number', decimal: '2390' });
  });
});

describe('a decimal in base units', () => {
  test('is exact, or says why it cannot be', () => {
    expect(scaleDecimal('78.2774', 4)).toEqual({ ok: true, value: 782_774 });
    expect(scaleDecimal('4464.42', 9)).toEqual({ ok: true, value: 4_464_420_000_000 });
    expect(scaleDecimal('-2.643', 4)).toEqual({ ok: true, value: -26_430 });
    expect(scaleDecimal('-0.0', 4)).toEqual({ ok: true, value: 0 });
    expect(scaleDecimal('1.50000', 1)).toEqual({ ok: true, value: 15 });
    expect(scaleDecimal('0.00001', 4)).toEqual({ ok: false, reason: 'too-precise' });
    expect(scaleDecimal('9007199.254740992', 9)).toEqual({ ok: false, reason: 'too-large' });
    expect(() => scaleDecimal('1,5', 1)).toThrow(RangeError);
  });

  test('a percentage becomes a ratio by moving the point', () => {
    expect(['64.1', '100', '0.5', '94.68', '-3', '7'].map(ratioOfPercent)).toEqual([
      0.641, 1, 0.005, 0.9468, -0.03, 0.07,
    ]);
  });

  test('a number of the spreadsheet is what the spreadsheet shows of it', () => {
    const numbers = [0.1 + 0.2, 650.5, 1e-7, 123_456_789_012, -26.43, 0, -0, 1e21, 4.35 * 100];
    expect(numbers.map(decimalOfNumber)).toEqual([
      '0.3',
      '650.5',
      '0.0000001',
      '123456789012',
      '-26.43',
      '0',
      '0',
      '1000000000000000000000',
      '435',
    ]);
  });
});

describe('a day or a period typed as text', () => {
  test.each([
    ['25/09/2017', '2017-09-25'],
    ['5/9/2017', '2017-09-05'],
    ['25-09-2017', '2017-09-25'],
    ['25.9.2017', '2017-09-25'],
    ['2017-09-25', '2017-09-25'],
    ['29/02/2016', '2016-02-29'],
    ['09/25/2017', null],
    ['29/02/2017', null],
    ['25/09-2017', null],
    ['25/09/17', null],
    ['2017', null],
  ])('%s is the day %s', (text, day) => {
    expect(parseSpelledDay(text)).toBe(day);
  });

  test('a date serial counts from the end of 1899', () => {
    expect([43_003, 42_735.5, 12, 99_999].map(dayOfSerial)).toEqual(['2017-09-25', null, null, null]);
  });

  test.each([
    ['2017-Q3', '2017-Q3'],
    ['2017-q3', '2017-Q3'],
    ['Quý III/2017', '2017-Q3'],
    ['quý 4 năm 2016', '2016-Q4'],
    ['Q1/2017', '2017-Q1'],
    ['Q2 2017', '2017-Q2'],
    ['2017-9m', '2017-9M'],
    ['03/2018', '2018-03'],
    ['Tháng 3/2018', '2018-03'],
    ['31/03/2018', '2018-03-31'],
    ['2017', '2017'],
    ['quý V/2017', null],
    ['13/2018', null],
    ['undated', null],
  ])('%s is the period %s', (text, period) => {
    expect(parseSpelledPeriod(text)).toBe(period);
  });
});

describe('text in an encoding older than Unicode', () => {
  test.each([
    ['B¸o c¸o quý III cña Khu c«ng nghiÖp Léc S¬n', 'TCVN3'],
    ['§Êt c«ng nghiÖp', 'TCVN3'],
    ['Doanh nghiÖp', 'TCVN3'],
    ['Khu coâng nghieäp Loäc Sôn', 'VNI'],
    ['Ñaát ñaõ cho thueâ', 'VNI'],
    ['Khu công nghiệp Lộc Sơn, phường Lộc Sơn, Bảo Lộc', null],
    ['Ủy ban nhân dân huyện Đức Trọng © 2017', null],
    ['78,28 ha (m², ±0,01 %, 220 kV, «đất sạch»)', null],
    ['QĐ 587/QĐ-UBND; NQ 53/2017/NQ-HĐND', null],
    ['Löwenbräu & Société Générale, Citroën', null],
    ['THÔNG BÁO KẾT LUẬN', null],
  ])('%s: %s', (text, encoding) => {
    expect(findLegacyEncoding(text)).toBe(encoding);
  });
});
