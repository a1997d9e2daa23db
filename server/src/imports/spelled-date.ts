import type { PeriodCode } from '@zones/core/quarters/period';
import { parsePeriod } from '@zones/core/quarters/period';
import type { IsoDate } from '@zones/core/quarters/quarter';

const two = (digits: string): string => digits.padStart(2, '0');

function isDay(code: string): boolean {
  try {
    return parsePeriod(code).precision === 'day';
  } catch {
    return false;
  }
}

/** The calendar day of a spreadsheet's date cell. Such dates have no time zone and are kept as UTC. */
export function dayOfDate(date: Date): IsoDate | null {
  const day = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
  return isDay(day) ? day : null;
}

/** The day of a date serial (days since 30 December 1899, as Excel counts); null outside 1990–2100. */
export function dayOfSerial(serial: number): IsoDate | null {
  if (!Number.isInteger(serial) || serial < 32_874 || serial > 73_415) return null;
  return dayOfDate(new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000));
}

/** Reads `25/09/2017`, `25-9-2017`, `25.09.2017` (day first, as in Vietnam) or `2017-09-25`; null for anything else. */
export function parseSpelledDay(text: string): IsoDate | null {
  const dayFirst = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text);
  const day = dayFirst ? `${dayFirst[4]}-${two(dayFirst[3] ?? '')}-${two(dayFirst[1] ?? '')}` : text;
  return isDay(day) ? day : null;
}

const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

function quarterCode(text: string): string | null {
  const named = /^(?:quý|quy|q)\s*(iv|i{1,3}|[1-4])\s*[/-]?\s*(?:năm\s*)?(\d{4})$/i.exec(text);
  if (!named?.[1]) return null;
  return `${named[2]}-Q${ROMAN[named[1].toLowerCase()] ?? named[1]}`;
}

function monthCode(text: string): string | null {
  const month = /^(?:tháng\s*)?(\d{1,2})\/(\d{4})$/i.exec(text);
  return month ? `${month[2]}-${two(month[1] ?? '')}` : null;
}

/** Reads a period: a period code, `Quý III/2017`, `Q3/2017`, `03/2018`, `31/03/2018`; null for anything else. */
export function parseSpelledPeriod(text: string): PeriodCode | null {
  const code = parseSpelledDay(text) ?? quarterCode(text) ?? monthCode(text) ?? text.toUpperCase();
  if (code === 'UNDATED') return null;
  try {
    return parsePeriod(code).code;
  } catch {
    return null;
  }
}
