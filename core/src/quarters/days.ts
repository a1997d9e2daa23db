import { parsePeriod } from './period.ts';
import type { IsoDate } from './quarter.ts';

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 in the proleptic calendar; a month or a year counts as its last day. */
function dayNumber(date: IsoDate): number {
  const day = parsePeriod(date).to ?? date;
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY_MS;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Months begun between two days: 14 September to 15 October is 2, the same day is 0. */
export function monthsBegunBetween(from: IsoDate, to: IsoDate): number {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return months + (to.slice(8, 10) > from.slice(8, 10) ? 1 : 0);
}

/** The last day of what a date text covers: `2018-03` is 31 March 2018. */
export function lastDayOf(date: IsoDate): IsoDate {
  return parsePeriod(date).to ?? date;
}
