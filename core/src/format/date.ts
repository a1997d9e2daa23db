import type { Language } from '../language/text.ts';
import type { IsoDate } from '../quarters/quarter.ts';
import { toVietnamTime } from '../quarters/vietnam-time.ts';
import { NO_BREAK_SPACE } from './marks.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const joined = (...parts: readonly string[]): string => parts.join(NO_BREAK_SPACE);

/** `September`, `Sep`; months count from 1. Throws on any other number. */
export function formatMonthName(month: number, form: 'long' | 'short'): string {
  const name = MONTHS[month - 1];
  if (name === undefined) throw new RangeError(`Not a month: ${month}`);
  return form === 'long' ? name : name.slice(0, 3);
}

function parseDay(date: IsoDate): { year: string; month: string; day: string } {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!parts?.[1] || !parts[2] || !parts[3])
    throw new RangeError(`Not a day: ${date} (expected for example 2017-09-25)`);
  return { year: parts[1], month: parts[2], day: parts[3] };
}

/** `25/09/2017`, `25 Sep 2017`; long `ngày 25 tháng 9 năm 2017`, `25 September 2017`. */
export function formatDate(date: IsoDate, language: Language, form: 'short' | 'long' = 'short'): string {
  const { year, month, day } = parseDay(date);
  if (language === 'vi') {
    return form === 'short'
      ? `${day}/${month}/${year}`
      : joined('ngày', String(Number(day)), 'tháng', String(Number(month)), 'năm', year);
  }
  return joined(String(Number(day)), formatMonthName(Number(month), form), year);
}

/** An instant (ISO 8601 UTC) on Vietnam's clock: `14:00 25/09/2017`, `14:00, 25 Sep 2017`. */
export function formatInstant(instant: string, language: Language): string {
  const local = toVietnamTime(instant);
  const day = formatDate(local.slice(0, 10), language);
  const time = local.slice(11, 16);
  return language === 'vi' ? joined(time, day) : joined(`${time},`, day);
}
