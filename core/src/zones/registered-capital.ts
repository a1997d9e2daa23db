import type { ReleaseContent } from '../boards/board-content.ts';
import { silenceOf } from '../boards/silence.ts';
import type { ZoneScope } from '../observations/observation.ts';
import type { PeriodCode } from '../quarters/period.ts';
import type { IsoDate } from '../quarters/quarter.ts';
import type { Reading } from '../readings/reading.ts';
import { absent } from '../readings/reading.ts';
import type { Level } from '../series/latest-level.ts';
import { latestLevel, listLevels } from '../series/latest-level.ts';

/** Registered capital at one date. The parts are one total in two currencies: never added, never converted. */
export interface RegisteredCapital {
  readonly period: PeriodCode | null;
  readonly date: IsoDate | null;
  readonly vnd: Reading;
  readonly usd: Reading;
}

/**
 * Both parts at the last date at which both are on record; where there is no such date, at the last at which either is. A
 * part that is not on record then is absent: a part of another date would belong to another total.
 */
export function latestCapital(content: ReleaseContent, zone: ZoneScope): RegisteredCapital {
  const vnd = listLevels(content, 'capital_registered_vnd', zone);
  const usd = listLevels(content, 'capital_registered_usd', zone);
  const at = (levels: readonly Level[], period: PeriodCode | null) => levels.find((level) => level.period === period);
  const both = vnd.find(({ period }) => at(usd, period) !== undefined);
  const [either] = [...vnd, ...usd].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  const { period, date } = both ?? either ?? { period: null, date: null };
  const silent = absent(silenceOf(content));
  const partOf = (levels: readonly Level[], metric: 'capital_registered_vnd' | 'capital_registered_usd'): Reading =>
    at(levels, period)?.reading ?? (period === null ? latestLevel(content, metric, zone).reading : silent);
  return { period, date, vnd: partOf(vnd, 'capital_registered_vnd'), usd: partOf(usd, 'capital_registered_usd') };
}
