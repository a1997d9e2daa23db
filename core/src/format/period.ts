import type { Language } from '../language/text.ts';
import type { PeriodCode } from '../quarters/period.ts';
import { parsePeriod } from '../quarters/period.ts';
import type { Quarter, QuarterNumber } from '../quarters/quarter.ts';
import { numberOf, yearOf } from '../quarters/quarter.ts';
import { formatDate, formatMonthName } from './date.ts';
import { NO_BREAK_SPACE } from './marks.ts';

const ROMAN: Readonly<Record<QuarterNumber, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

/** `Quý III/2017`, `Q3 2017`; short, where the year stands beside it: `Quý III`, `Q3`. */
export function formatQuarter(quarter: Quarter, language: Language, form: 'full' | 'short' = 'full'): string {
  const number = numberOf(quarter);
  const short = language === 'vi' ? `Quý${NO_BREAK_SPACE}${ROMAN[number]}` : `Q${number}`;
  if (form === 'short') return short;
  return language === 'vi' ? `${short}/${yearOf(quarter)}` : `${short}${NO_BREAK_SPACE}${yearOf(quarter)}`;
}

/** 1 January to the end of the quarter: `9 tháng 2017`, `9M 2017`; the first is `Quý I/2017`, the fourth the year. */
export function formatToDate(quarter: Quarter, language: Language): string {
  const number = numberOf(quarter);
  if (number === 1) return formatQuarter(quarter, language);
  if (number === 4) return formatYear(yearOf(quarter), language);
  return formatMonths(number * 3, yearOf(quarter), language);
}

/** `năm 2017`, `2017`. */
export function formatYear(year: number, language: Language): string {
  return language === 'vi' ? `năm${NO_BREAK_SPACE}${year}` : String(year);
}

function formatMonths(months: number, year: number | string, language: Language): string {
  return language === 'vi'
    ? `${months}${NO_BREAK_SPACE}tháng${NO_BREAK_SPACE}${year}`
    : `${months}M${NO_BREAK_SPACE}${year}`;
}

function formatMonth(month: number, year: string, language: Language): string {
  return language === 'vi'
    ? `tháng${NO_BREAK_SPACE}${month}/${year}`
    : `${formatMonthName(month, 'short')}${NO_BREAK_SPACE}${year}`;
}

/**
 * Any period as its source writes it: `2018-03-31` 31/03/2018 · `2018-03` tháng 3/2018 · `2017-Q3` Quý III/2017
 * · `2013-9M` 9 tháng 2013 · `2020` năm 2020 · `undated` không ghi ngày. Throws on a code that is no period.
 */
export function formatPeriod(code: PeriodCode, language: Language): string {
  const { precision } = parsePeriod(code);
  const year = code.slice(0, 4);
  switch (precision) {
    case 'undated':
      return language === 'vi' ? `không${NO_BREAK_SPACE}ghi${NO_BREAK_SPACE}ngày` : 'undated';
    case 'quarter':
      // parsePeriod says `quarter` of this form only
      return formatQuarter(code as Quarter, language);
    case 'months':
      return formatMonths(Number(code.slice(5, -1)), year, language);
    case 'year':
      return formatYear(Number(year), language);
    case 'month':
      return formatMonth(Number(code.slice(5)), year, language);
    case 'day':
      return formatDate(code, language);
  }
}
