import type { ReleaseContent } from '../boards/board-content.ts';
import { silenceOf } from '../boards/silence.ts';
import type { RatioMetric, StockMetric } from '../metrics/catalogue.ts';
import type { ZoneScope } from '../observations/observation.ts';
import type { PeriodCode } from '../quarters/period.ts';
import type { IsoDate } from '../quarters/quarter.ts';
import type { Reading } from '../readings/reading.ts';
import { absent, isPresent } from '../readings/reading.ts';
import type { SeriesPoint } from './list-series.ts';
import { listSeries } from './list-series.ts';

/** A level and when it stood. */
export interface Level {
  readonly reading: Reading;
  /** As the source writes it; null when none is on record. */
  readonly period: PeriodCode | null;
  /** Last day of the period. */
  readonly date: IsoDate | null;
}

const toLevel = ({ reading, period, to }: SeriesPoint): Level => ({ reading, period, date: to });

/** What is on record of a level, newest first; values only. */
export function listLevels(
  content: ReleaseContent,
  metric: StockMetric | RatioMetric,
  zone: ZoneScope,
): readonly Level[] {
  const [row] = listSeries(content, metric, zone);
  return (row?.points ?? [])
    .filter(({ reading }) => isPresent(reading))
    .toReversed()
    .map(toLevel);
}

/**
 * The last value on record of a level, with the date at which it stood: it may be years old, and levels of different dates
 * are not to be compared. Absent, with the proof of the search where someone looked, when no value is on record.
 */
export function latestLevel(content: ReleaseContent, metric: StockMetric | RatioMetric, zone: ZoneScope): Level {
  const [latest] = listLevels(content, metric, zone);
  if (latest !== undefined) return latest;
  const sought = listSeries(content, metric, zone)[0]?.points.at(-1);
  if (sought !== undefined) return toLevel(sought);
  return { reading: absent(silenceOf(content)), period: null, date: null };
}
