import { calculate } from '../evidence/calculation.ts';
import { INPUT_LABELS, quarterLabel, worksLabel } from '../evidence/labels.ts';
import type { FlowMetric } from '../metrics/catalogue.ts';
import type { Observation } from '../observations/observation.ts';
import type { StatedPeriod } from '../observations/observation-index.ts';
import { resolveReading } from '../observations/observation-reading.ts';
import type { PeriodCode } from '../quarters/period.ts';
import type { IsoDate, Quarter } from '../quarters/quarter.ts';
import { addQuarters, endOfQuarter, numberOf, quartersOfYear, startOfQuarter, yearOf } from '../quarters/quarter.ts';
import { add } from '../readings/combine.ts';
import { flowSeries, sumOverTime } from '../readings/quarter-series.ts';
import type { Reading } from '../readings/reading.ts';
import { absent, isPresent } from '../readings/reading.ts';
import type { ProgressScope, RowAddress } from './progress-scope.ts';
import { missingIn, once } from './progress-scope.ts';

/** Statements of one work and funding source together; a work that the source calls not applicable is left out. */
function groupByWorks(observations: readonly Observation[]): readonly (readonly Observation[])[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = `${observation.works}~${observation.funding}`;
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  return [...groups.values()].filter((group) => group.some((one) => one.absence !== 'not-applicable'));
}

function worksSum(scope: ProgressScope, row: RowAddress, stated: StatedPeriod): Reading | undefined {
  const inputs = groupByWorks(stated.perWorks).flatMap((group) => {
    const [first] = group;
    const reading = resolveReading(group);
    return first && reading ? [{ label: worksLabel(scope.content, first), reading }] : [];
  });
  if (inputs.length === 0) return undefined;
  const address = { ...row, measure: 'works', period: stated.period.code, planId: null } as const;
  return calculate(scope.trace, address, inputs, (id) =>
    add(
      inputs.map((input) => input.reading),
      id,
    ),
  );
}

/** What is stated of exactly one period: for the zone as a whole, else the sum over its works. */
export function statedReading(scope: ProgressScope, row: RowAddress, period: string): Reading | undefined {
  return once(scope, `stated ${row.zone} ${row.metric} ${period}`, () => readStated(scope, row, period));
}

function readStated(scope: ProgressScope, row: RowAddress, period: string): Reading | undefined {
  const stated = scope.observations.find(row.zone, row.metric, period);
  if (stated === undefined) return undefined;
  const whole = resolveReading(stated.whole);
  return whole && isPresent(whole) ? whole : (worksSum(scope, row, stated) ?? whole);
}

/** A flow's quarter as stated. The first three months are the first quarter. */
export function flowOfQuarter(scope: ProgressScope, row: RowAddress<FlowMetric>, quarter: Quarter): Reading {
  const firstThreeMonths = numberOf(quarter) === 1 ? statedReading(scope, row, `${yearOf(quarter)}-3M`) : undefined;
  return statedReading(scope, row, quarter) ?? firstThreeMonths ?? absent(missingIn(scope.content, quarter));
}

/** A cumulative figure as stated: six, nine or twelve months, or the year. */
function cumulativeOf(scope: ProgressScope, row: RowAddress<FlowMetric>, quarter: Quarter): Reading | undefined {
  const months = statedReading(scope, row, `${yearOf(quarter)}-${numberOf(quarter) * 3}M`);
  return months ?? (numberOf(quarter) === 4 ? statedReading(scope, row, String(yearOf(quarter))) : undefined);
}

/**
 * A flow since 1 January: the sum of its quarters; where quarters are missing, the cumulative figure of the source, or
 * that of an earlier quarter with the quarters since. Absent rather than short of a quarter.
 */
export function flowToDate(scope: ProgressScope, row: RowAddress<FlowMetric>, quarter: Quarter): Reading {
  return once(scope, `to-date ${row.zone} ${row.metric} ${quarter}`, () => sumToDate(scope, row, quarter));
}

function sumToDate(scope: ProgressScope, row: RowAddress<FlowMetric>, quarter: Quarter): Reading {
  const quarters = quartersOfYear(yearOf(quarter)).slice(0, numberOf(quarter));
  const points = quarters.map((one) => ({ quarter: one, reading: flowOfQuarter(scope, row, one) }));
  const inputs = points.map((point) => ({ label: quarterLabel(point.quarter), reading: point.reading }));
  const address = { ...row, measure: 'to-date', period: quarter, planId: null } as const;
  const sum = calculate(scope.trace, address, inputs, (id) => sumOverTime(flowSeries(row.metric, points), id));
  if (isPresent(sum)) return sum;
  const cumulative = cumulativeOf(scope, row, quarter);
  if (cumulative !== undefined && isPresent(cumulative)) return cumulative;
  const last = inputs.at(-1);
  if (numberOf(quarter) === 1 || last === undefined || !isPresent(last.reading)) return cumulative ?? sum;
  const before = {
    label: INPUT_LABELS.beforeQuarter,
    reading: flowToDate(scope, row, addQuarters(quarter, -1)),
  };
  if (!isPresent(before.reading)) return sum;
  return calculate(scope.trace, address, [before, last], (id) => add([before.reading, last.reading], id));
}

const STANDS_FOR_A_QUARTER = new Set(['day', 'month', 'quarter']);

/** What is stated of one day, and how its source writes that day. */
export interface DatedLevel {
  readonly on: IsoDate;
  readonly period: PeriodCode;
  readonly reading: Reading;
}

/** The levels of a stock stated within a quarter, by their last day, latest first. A year's level has no quarter. */
export function levelsIn(scope: ProgressScope, row: RowAddress, quarter: Quarter): readonly DatedLevel[] {
  const [first, last] = [startOfQuarter(quarter), endOfQuarter(quarter)];
  const byDay = new Map<IsoDate, { readonly period: PeriodCode; readonly said: Observation[] }>();
  for (const { period, whole } of scope.observations.list(row.zone, row.metric)) {
    const day = period.to;
    if (day === null || day < first || day > last || !STANDS_FOR_A_QUARTER.has(period.precision)) continue;
    const known = byDay.get(day);
    byDay.set(day, { period: known?.period ?? period.code, said: [...(known?.said ?? []), ...whole] });
  }
  return [...byDay]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([on, { period, said }]) => {
      const reading = resolveReading(said);
      return reading ? [{ on, period, reading }] : [];
    });
}

/** The day of the level that stands for a quarter; null where none is stated. */
export function dayOfLevel(scope: ProgressScope, row: RowAddress, quarter: Quarter): string | null {
  return levelsIn(scope, row, quarter).find((level) => isPresent(level.reading))?.on ?? null;
}

/** A stock's level for a quarter: the latest one stated within it. Never carried over from an earlier quarter. */
export function levelOfQuarter(scope: ProgressScope, row: RowAddress, quarter: Quarter): Reading {
  const levels = levelsIn(scope, row, quarter).map((level) => level.reading);
  return levels.find(isPresent) ?? levels[0] ?? absent(missingIn(scope.content, quarter));
}
