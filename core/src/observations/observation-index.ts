import type { MetricCode } from '../metrics/catalogue.ts';
import type { Period, PeriodCode } from '../quarters/period.ts';
import { parsePeriod } from '../quarters/period.ts';
import type { Observation, ZoneScope } from './observation.ts';

/** The current statements of one zone, metric and period. */
export interface StatedPeriod {
  readonly period: Period;
  /** Stated for the zone as a whole. */
  readonly whole: readonly Observation[];
  /** Stated per work and funding source. */
  readonly perWorks: readonly Observation[];
}

/** The current observations of a board, looked up by zone, metric and period. */
export interface ObservationIndex {
  find(zone: ZoneScope, metric: MetricCode, period: PeriodCode): StatedPeriod | undefined;
  /** In the order of their last day, undated last. */
  list(zone: ZoneScope, metric: MetricCode): readonly StatedPeriod[];
}

interface Collected {
  readonly period: Period;
  readonly whole: Observation[];
  readonly perWorks: Observation[];
}

const byLastDay = (a: StatedPeriod, b: StatedPeriod): number => {
  const [left, right] = [a.period.to ?? '~', b.period.to ?? '~'];
  if (left !== right) return left < right ? -1 : 1;
  return a.period.code < b.period.code ? -1 : 1;
};

/** Superseded versions are left out: they are for evidence only. */
export function indexObservations(observations: readonly Observation[]): ObservationIndex {
  const byPlace = new Map<string, Map<PeriodCode, Collected>>();
  for (const observation of observations) {
    if (observation.supersededBy !== null) continue;
    const place = `${observation.zone}~${observation.metric}`;
    const periods = byPlace.get(place) ?? new Map<PeriodCode, Collected>();
    byPlace.set(place, periods);
    const collected = periods.get(observation.period) ?? {
      period: parsePeriod(observation.period),
      whole: [],
      perWorks: [],
    };
    periods.set(observation.period, collected);
    (observation.works === null ? collected.whole : collected.perWorks).push(observation);
  }
  const sorted = new Map([...byPlace].map(([place, periods]) => [place, [...periods.values()].sort(byLastDay)]));
  return {
    find: (zone, metric, period) => byPlace.get(`${zone}~${metric}`)?.get(period),
    list: (zone, metric) => sorted.get(`${zone}~${metric}`) ?? [],
  };
}
