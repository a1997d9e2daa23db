import type { ReleaseContent } from '../boards/board-content.ts';
import { traceLand } from '../land/list-land.ts';
import type { MetricCode, MetricUnit } from '../metrics/catalogue.ts';
import { isFlowMetric, isStockMetric, METRICS } from '../metrics/catalogue.ts';
import { findRatioFormula } from '../metrics/ratio-formulas.ts';
import type { ZoneScope } from '../observations/observation.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import { findPlan } from '../plans/find-plan.ts';
import { actualOfQuarter, actualToDate } from '../progress/actuals.ts';
import type { ProgressScope, RowAddress } from '../progress/progress-scope.ts';
import { listScopes, openProgress, zoneSlugs } from '../progress/progress-scope.ts';
import { quartersOnRecord } from '../progress/required.ts';
import { sumOfZonesAt } from '../progress/roll-up.ts';
import { statedReading } from '../progress/zone-actuals.ts';
import type { PeriodCode } from '../quarters/period.ts';
import { parsePeriod } from '../quarters/period.ts';
import type { IsoDate, Quarter } from '../quarters/quarter.ts';
import { isQuarter, yearOf } from '../quarters/quarter.ts';
import type { Reading } from '../readings/reading.ts';
import { isPresent } from '../readings/reading.ts';

export interface SeriesPoint {
  /** As the source writes it. */
  readonly period: PeriodCode;
  /** First day of a flow's span; null for a level at a date. */
  readonly from: IsoDate | null;
  readonly to: IsoDate;
  readonly reading: Reading;
}

/** One metric of one zone over all years, in time. Points of different spans must not be joined into one line. */
export interface SeriesRow {
  readonly zone: ZoneScope;
  readonly metric: MetricCode;
  readonly unit: MetricUnit;
  readonly points: readonly SeriesPoint[];
}

type Found = readonly [period: PeriodCode, reading: Reading];

function statedPoints(scope: ProgressScope, row: RowAddress): readonly Found[] {
  return scope.observations.list(row.zone, row.metric).flatMap(({ period }) => {
    const reading = statedReading(scope, row, period.code);
    return reading === undefined ? [] : [[period.code, reading] as const];
  });
}

/** Periods that no source states for all zones together but every zone has. */
function rolledUpPoints(scope: ProgressScope, row: RowAddress, stated: ReadonlySet<PeriodCode>): readonly Found[] {
  if (row.zone !== ALL_ZONES) return [];
  return [...sameSpans(scope, row, stated), ...quarters(scope, row, stated)];
}

/** Months, years and days that are stated of every zone. */
function sameSpans(scope: ProgressScope, row: RowAddress, stated: ReadonlySet<PeriodCode>): readonly Found[] {
  const { metric } = row;
  const [first] = zoneSlugs(scope.content);
  if (first === undefined || (!isFlowMetric(metric) && !isStockMetric(metric))) return [];
  return scope.observations.list(first, metric).flatMap(({ period: { code } }) => {
    if (stated.has(code) || isQuarter(code)) return [];
    const sum = sumOfZonesAt(scope, metric, code);
    return sum === undefined ? [] : [[code, sum] as const];
  });
}

function quarters(scope: ProgressScope, row: RowAddress, stated: ReadonlySet<PeriodCode>): readonly Found[] {
  return quartersOnRecord(scope, row, '9999-Q4').flatMap((quarter) => {
    if (stated.has(quarter)) return [];
    const { reading, reporting, expected } = actualOfQuarter(scope, row, quarter, null);
    return isPresent(reading) && reporting === expected ? [[quarter, reading] as const] : [];
  });
}

/** Occupancy at every date of the ledger, recomputed where its parts are stated. */
function occupancyPoints(scope: ProgressScope, row: RowAddress): readonly Found[] {
  return traceLand(scope.content, row.zone, null).map((land) => [
    land.asOf,
    row.metric === 'occupancy_of_cleared' ? land.occupancyOfCleared : land.occupancyOfIndustrial,
  ]);
}

/** The disbursement rate at the quarters of the years that have a plan. */
function ratePoints(scope: ProgressScope, row: RowAddress): readonly Found[] {
  const flow = findRatioFormula(row.metric)?.numerator ?? row.metric;
  const quarters = quartersOnRecord(scope, { zone: row.zone, metric: flow }, '9999-Q4');
  const rates = quarters.map((quarter: Quarter): Found => {
    const plan = findPlan(scope.content, yearOf(quarter), null);
    return [quarter, actualToDate(scope, row, quarter, plan).reading];
  });
  const computed = new Set(rates.map(([period]) => period));
  return [...rates, ...statedPoints(scope, row).filter(([period]) => !computed.has(period))];
}

function foundPoints(scope: ProgressScope, row: RowAddress): readonly Found[] {
  const formula = findRatioFormula(row.metric);
  if (formula?.of === 'levels') return occupancyPoints(scope, row).filter(([, reading]) => hasSomething(reading));
  if (formula?.of === 'year-plan') return ratePoints(scope, row);
  const stated = statedPoints(scope, row);
  return [...stated, ...rolledUpPoints(scope, row, new Set(stated.map(([period]) => period)))];
}

/** A value, or an absence that someone vouches for. */
const hasSomething = (reading: Reading): boolean => isPresent(reading) || reading.evidence !== undefined;

function toPoints(metric: MetricCode, found: readonly Found[]): readonly SeriesPoint[] {
  return found
    .flatMap(([code, reading]) => {
      const { from, to } = parsePeriod(code);
      if (to === null) return [];
      return [{ period: code, from: METRICS[metric].kind === 'flow' ? from : null, to, reading }];
    })
    .sort(
      (a, b) => compareText(a.to, b.to) || compareText(b.from ?? '', a.from ?? '') || compareText(a.period, b.period),
    );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Everything on record of one metric, a row a zone and one for all zones, points by last day. Undated statements are left
 * out: they have no place in time. A withheld value is an absent point with its evidence.
 */
export function listSeries(content: ReleaseContent, metric: MetricCode, zone: ZoneScope | null): readonly SeriesRow[] {
  const scope = openProgress(content);
  return listScopes(content)
    .filter((one) => zone === null || one === zone)
    .map((one) => ({
      zone: one,
      metric,
      unit: METRICS[metric].unit,
      points: toPoints(metric, foundPoints(scope, { zone: one, metric })),
    }));
}
