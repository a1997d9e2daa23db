import type { IsoDate } from './quarter.ts';

/** Vietnam keeps UTC+7 all year. */
const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;

/** An instant (ISO 8601 UTC) as Vietnam's clock shows it: `2017-09-25T14:00:00.000`. Throws on anything else. */
export function toVietnamTime(instant: string): string {
  const utc = Date.parse(instant);
  if (Number.isNaN(utc)) throw new RangeError(`Not an instant: ${instant}`);
  return new Date(utc + VIETNAM_OFFSET_MS).toISOString().slice(0, -1);
}

/** The calendar day in Vietnam at an instant. Throws when it is none. */
export function toVietnamDay(instant: string): IsoDate {
  return toVietnamTime(instant).slice(0, 10);
}
