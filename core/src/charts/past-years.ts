import { calculationId } from '../evidence/evidence-id.ts';
import type { MetricCode } from '../metrics/catalogue.ts';
import { METRICS } from '../metrics/catalogue.ts';
import { ALL_ZONES, type ZoneScope } from '../observations/observation.ts';
import { endOfQuarter, type Quarter, quartersOfYear, startOfQuarter, yearOf } from '../quarters/quarter.ts';
import { add } from '../readings/combine.ts';
import type { Reading } from '../readings/reading.ts';
import { isPresent } from '../readings/reading.ts';
import { type ChartContext, missingPast, type PastSeries } from './chart-context.ts';
import type { PastYear } from './chart-spec.ts';

/** More lines than this hide what they are there to show. */
const YEARS_SHOWN = 3;

interface PastOf {
  readonly zone: ZoneScope;
  readonly metric: MetricCode;
}

const findPoint = (series: PastSeries, from: string | null, to: string): Reading | undefined =>
  series.points.findLast((point) => point.from === from && point.to === to)?.reading;

/** Flow of the quarter, or the level at its end. Absent where the series has no such point. */
function quarterReading(series: PastSeries, of: PastOf, quarter: Quarter, context: ChartContext): Reading {
  const from = METRICS[of.metric].kind === 'flow' ? startOfQuarter(quarter) : null;
  return findPoint(series, from, endOfQuarter(quarter)) ?? missingPast(context);
}

/** Since 1 January: as stated (6M, 9M), else the sum of the quarters; a level is itself. */
function toDateReading(series: PastSeries, of: PastOf, quarter: Quarter, context: ChartContext): Reading {
  if (METRICS[of.metric].kind !== 'flow') return quarterReading(series, of, quarter, context);
  const stated = findPoint(series, `${yearOf(quarter)}-01-01`, endOfQuarter(quarter));
  if (stated) return stated;
  const parts = quartersOfYear(yearOf(quarter)).filter((one) => one <= quarter);
  // The proof of all zones adds up what every one of them had come to.
  const measure = of.zone === ALL_ZONES ? 'zones-to-date' : 'to-date';
  const address = { measure, ...of, period: quarter, planId: null } as const;
  return add(
    parts.map((one) => quarterReading(series, of, one, context)),
    calculationId(address),
  );
}

type ReadPast = typeof toDateReading;

function listYears(series: PastSeries, of: PastOf, context: ChartContext, read: ReadPast): readonly PastYear[] {
  const years = [...new Set(series.points.map((point) => Number(point.to.slice(0, 4))))];
  return years
    .filter((year) => year < context.year)
    .sort((a, b) => b - a)
    .map((year) => ({
      year,
      marks: quartersOfYear(year).map((quarter) => ({
        quarter,
        scenario: 'PY' as const,
        reading: read(series, of, quarter, context),
      })),
    }))
    .filter((past) => past.marks.some((mark) => isPresent(mark.reading)));
}

/** Cumulative path of the years before, newest first; years without a figure are left out, missing quarters are not. */
export function listPastPaths(series: PastSeries, of: PastOf, context: ChartContext): readonly PastYear[] {
  return listYears(series, of, context, toDateReading).slice(0, YEARS_SHOWN);
}

/** The same quarters one year before, or null when that year has none. */
export function findPastQuarters(series: PastSeries, of: PastOf, context: ChartContext): PastYear | null {
  return listYears(series, of, context, quarterReading).find((past) => past.year === context.year - 1) ?? null;
}
