import type { IsoDate } from './quarter.ts';
import { endOfQuarter, isQuarter, startOfQuarter } from './quarter.ts';

/**
 * What a figure speaks of, as its source writes it:
 * `2017-Q3` a quarter · `2013-9M` the first nine months · `2020` a year · `2018-03` a month · `2018-03-31` a day · `undated`.
 * For a flow it is the span in which it arose; for a stock the moment at which it stood.
 */
export type PeriodCode = string;

export type PeriodPrecision = 'day' | 'month' | 'quarter' | 'months' | 'year' | 'undated';

export interface Period {
  readonly code: PeriodCode;
  readonly precision: PeriodPrecision;
  /** First and last day covered; null only for `undated`. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

const lastDayOfMonth = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

const two = (n: number): string => String(n).padStart(2, '0');

function monthsPeriod(code: string, year: string, months: number): Period {
  return {
    code,
    precision: 'months',
    from: `${year}-01-01`,
    to: `${year}-${two(months)}-${two(lastDayOfMonth(Number(year), months))}`,
  };
}

/** Reads a period code. Throws a `RangeError` that names the code when it is none of the forms. */
export function parsePeriod(code: string): Period {
  if (code === 'undated') return { code, precision: 'undated', from: null, to: null };
  if (isQuarter(code)) return { code, precision: 'quarter', from: startOfQuarter(code), to: endOfQuarter(code) };
  const months = /^(\d{4})-(\d{1,2})M$/.exec(code);
  if (months?.[1] && Number(months[2]) >= 1 && Number(months[2]) <= 12)
    return monthsPeriod(code, months[1], Number(months[2]));
  if (/^\d{4}$/.test(code)) return { code, precision: 'year', from: `${code}-01-01`, to: `${code}-12-31` };
  const day = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(code);
  const year = Number(day?.[1]);
  const month = Number(day?.[2]);
  if (day && month >= 1 && month <= 12) {
    const last = lastDayOfMonth(year, month);
    if (day[3] === undefined) {
      return { code, precision: 'month', from: `${code}-01`, to: `${code}-${two(last)}` };
    }
    if (Number(day[3]) >= 1 && Number(day[3]) <= last) return { code, precision: 'day', from: code, to: code };
  }
  throw new RangeError(`Not a period: ${code}`);
}

/** Whether `parsePeriod` would read it. */
export function isPeriod(code: string): code is PeriodCode {
  try {
    parsePeriod(code);
    return true;
  } catch {
    return false;
  }
}
