import { describe, expect, test } from 'vitest';
import { ABSENCES, VALUE_STATUSES } from '../readings/reading.ts';
import { formatAbsence, formatAbsenceSentence } from './absence.ts';
import { formatCoverage } from './coverage.ts';
import { formatDate, formatInstant, formatMonthName } from './date.ts';
import { NO_BREAK_SPACE } from './marks.ts';
import { formatPeriod, formatQuarter, formatToDate } from './period.ts';
import { formatPlan, formatPlanDecision } from './plan.ts';
import { formatStatus, formatStatusRule, formatValueStatus, PROGRESS_MARKS, PROGRESS_STATUSES } from './status.ts';
import { formatUnitName } from './unit.ts';

const joined = (text: string): string => text.replaceAll(' ', NO_BREAK_SPACE);
const plain = (text: string): string => text.replaceAll(NO_BREAK_SPACE, ' ');

describe('periods are written as their sources write them', () => {
  test.each([
    ['2017-Q1', 'Quý I/2017', 'Q1 2017'],
    ['2017-Q2', 'Quý II/2017', 'Q2 2017'],
    ['2017-Q3', 'Quý III/2017', 'Q3 2017'],
    ['2017-Q4', 'Quý IV/2017', 'Q4 2017'],
    ['2013-9M', '9 tháng 2013', '9M 2013'],
    ['2013-6M', '6 tháng 2013', '6M 2013'],
    ['2018-8M', '8 tháng 2018', '8M 2018'],
    ['2020-12M', '12 tháng 2020', '12M 2020'],
    ['2020', 'năm 2020', '2020'],
    ['2018-03', 'tháng 3/2018', 'Mar 2018'],
    ['2017-11', 'tháng 11/2017', 'Nov 2017'],
    ['2019-06', 'tháng 6/2019', 'Jun 2019'],
    ['2018-03-31', '31/03/2018', '31 Mar 2018'],
    ['2017-03-28', '28/03/2017', '28 Mar 2017'],
    ['undated', 'không ghi ngày', 'undated'],
  ])('%s is %s and %s', (code, vi, en) => {
    expect(formatPeriod(code, 'vi')).toBe(joined(vi));
    expect(formatPeriod(code, 'en')).toBe(joined(en));
  });

  test('a code that is no period is refused', () => {
    expect(() => formatPeriod('2017-Q5', 'vi')).toThrow(RangeError);
    expect(() => formatPeriod('2017-02-30', 'vi')).toThrow(RangeError);
  });

  test.each([
    ['2017-Q1', 'Quý I', 'Q1'],
    ['2017-Q4', 'Quý IV', 'Q4'],
  ] as const)('%s beside its year is %s and %s', (quarter, vi, en) => {
    expect(formatQuarter(quarter, 'vi', 'short')).toBe(joined(vi));
    expect(formatQuarter(quarter, 'en', 'short')).toBe(en);
  });

  test.each([
    ['2017-Q1', 'Quý I/2017', 'Q1 2017'],
    ['2017-Q2', '6 tháng 2017', '6M 2017'],
    ['2017-Q3', '9 tháng 2017', '9M 2017'],
    ['2017-Q4', 'năm 2017', '2017'],
  ] as const)('to the end of %s is %s and %s', (quarter, vi, en) => {
    expect(formatToDate(quarter, 'vi')).toBe(joined(vi));
    expect(formatToDate(quarter, 'en')).toBe(joined(en));
  });
});

describe('days and instants need no clock and no time zone', () => {
  test.for([
    ['2017-09-25', '25/09/2017', '25 Sep 2017', 'ngày 25 tháng 9 năm 2017', '25 September 2017'],
    ['2017-01-02', '02/01/2017', '2 Jan 2017', 'ngày 2 tháng 1 năm 2017', '2 January 2017'],
    ['2018-01-31', '31/01/2018', '31 Jan 2018', 'ngày 31 tháng 1 năm 2018', '31 January 2018'],
    ['2026-11-23', '23/11/2026', '23 Nov 2026', 'ngày 23 tháng 11 năm 2026', '23 November 2026'],
    ['2017-05-09', '09/05/2017', '9 May 2017', 'ngày 9 tháng 5 năm 2017', '9 May 2017'],
  ] as const)('%s', ([date, vi, en, longVi, longEn]) => {
    expect(formatDate(date, 'vi')).toBe(vi);
    expect(formatDate(date, 'en')).toBe(joined(en));
    expect(formatDate(date, 'vi', 'long')).toBe(joined(longVi));
    expect(formatDate(date, 'en', 'long')).toBe(joined(longEn));
  });

  test.each([
    ['2017-09-25T07:00:00Z', '14:00 25/09/2017', '14:00, 25 Sep 2017'],
    ['2017-09-25T17:30:00Z', '00:30 26/09/2017', '00:30, 26 Sep 2017'],
    ['2017-12-31T16:59:59.999Z', '23:59 31/12/2017', '23:59, 31 Dec 2017'],
    ['2017-12-31T17:00:00Z', '00:00 01/01/2018', '00:00, 1 Jan 2018'],
  ])('%s on a clock in Vietnam', (instant, vi, en) => {
    expect(formatInstant(instant, 'vi')).toBe(joined(vi));
    expect(formatInstant(instant, 'en')).toBe(joined(en));
  });

  test('what is no day, month or instant is refused', () => {
    expect(() => formatDate('25/09/2017', 'vi')).toThrow(RangeError);
    expect(() => formatMonthName(13, 'long')).toThrow(RangeError);
    expect(() => formatInstant('soon', 'en')).toThrow(RangeError);
  });
});

describe('every code has words in both languages', () => {
  test('absences, in short and as a sentence', () => {
    for (const absence of ABSENCES) {
      expect(formatAbsence(absence, 'vi')).not.toBe(formatAbsence(absence, 'en'));
      expect(formatAbsence(absence, 'vi')).not.toMatch(/\d/);
      expect(formatAbsenceSentence(absence, 'vi')).toMatch(/\.$/);
      expect(formatAbsenceSentence(absence, 'en')).toMatch(/\.$/);
    }
  });

  test('value statuses', () => {
    expect(VALUE_STATUSES.map((status) => formatValueStatus(status, 'vi'))).toEqual([
      'thực hiện',
      'ước thực hiện',
      'sơ bộ',
      'tính từ số liệu khác',
      'các nguồn không thống nhất',
      'số liệu mẫu',
    ]);
    expect(VALUE_STATUSES.map((status) => formatValueStatus(status, 'en'))).toEqual([
      'actual',
      'estimate',
      'provisional',
      'derived',
      'sources disagree',
      'sample figure',
    ]);
  });

  test('statuses against the plan have a shape of their own, one where there is nothing to judge by', () => {
    expect(PROGRESS_STATUSES.map((status) => PROGRESS_MARKS[status])).toEqual(['●', '▲', '✖', '◇', '◇', '◇', '—']);
    expect(formatStatus('behind', 'vi')).toBe('Chậm kế hoạch');
    expect(formatStatus('on-plan', 'en')).toBe('On plan');
    expect(formatStatus('no-plan', 'vi')).toBe('Kế hoạch chưa công bố');
    expect(formatStatus('no-target', 'vi')).toBe('Không có chỉ tiêu');
    expect(formatStatusRule('watch', 'en')).toBe('from 90% to below 100%');
  });

  test('units by name', () => {
    expect(formatUnitName('VND', 'vi')).toBe('tỷ đồng');
    expect(formatUnitName('VND', 'en')).toBe('VND bn');
    expect(formatUnitName('USD', 'vi')).toBe('triệu USD');
    expect(formatUnitName('m2', 'en')).toBe('ha');
    expect(formatUnitName('household', 'vi')).toBe('hộ');
    expect(formatUnitName('ratio', 'en')).toBe('%');
  });
});

describe('a plan is named with its version', () => {
  const plan = { year: 2017, kind: 'adjusted', number: '12/QĐ-KCN', approvedOn: '2017-06-15' } as const;

  test('by name', () => {
    expect(plain(formatPlan(plan, 'vi'))).toBe('Kế hoạch 2017 điều chỉnh');
    expect(plain(formatPlan(plan, 'en'))).toBe('2017 plan, adjusted');
    expect(plain(formatPlan({ year: 2016, kind: 'original' }, 'vi'))).toBe('Kế hoạch 2016 ban đầu');
  });

  test('by decision', () => {
    expect(plain(formatPlanDecision(plan, 'vi'))).toBe('Kế hoạch 2017 điều chỉnh, số 12/QĐ-KCN ngày 15/06/2017');
    expect(plain(formatPlanDecision(plan, 'en'))).toBe('2017 plan, adjusted, no. 12/QĐ-KCN of 15 Jun 2017');
  });
});

test('a total says how many zones it stands on', () => {
  expect(formatCoverage({ reporting: 1, expected: 2 }, 'vi')).toBe('1 trên 2 khu có số liệu');
  expect(formatCoverage({ reporting: 1, expected: 2 }, 'en')).toBe('1 of 2 zones reporting');
});
