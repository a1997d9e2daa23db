import type { MetricCode } from '../metrics/catalogue.ts';
import { METRIC_CODES, METRICS } from '../metrics/catalogue.ts';
import type { Observation, ZoneScope } from '../observations/observation.ts';
import type { StatedPeriod } from '../observations/observation-index.ts';
import type { PeriodCode } from '../quarters/period.ts';
import { addQuarters, isQuarter, quartersOfYear } from '../quarters/quarter.ts';
import type { Breach } from './breach.ts';
import { breach } from './breach.ts';
import type { CheckScope } from './check-scope.ts';
import { allScopes, findStated } from './level-rules.ts';

/** Half as much again, or half: above this a change needs a word of explanation. */
const JUMP = 0.5;

/** How many quarters a cumulative period code covers; undefined for any other period. */
function quartersCovered(code: string): number | undefined {
  if (/^\d{4}$/.test(code)) return 4;
  const months = /^\d{4}-(3|6|9|12)M$/.exec(code);
  return months ? Number(months[1]) / 3 : undefined;
}

/** A cumulative figure beside all its quarters must be their sum. */
function checkCumulative(scope: CheckScope, zone: ZoneScope, metric: MetricCode): readonly Breach[] {
  return scope.observations.list(zone, metric).flatMap(({ period }) => {
    const count = quartersCovered(period.code);
    const cumulative = findStated(scope, { zone, period: period.code }, metric);
    if (count === undefined || cumulative === undefined) return [];
    const quarters = quartersOfYear(Number(period.code.slice(0, 4)))
      .slice(0, count)
      .flatMap((quarter) => findStated(scope, { zone, period: quarter }, metric) ?? []);
    const sum = quarters.reduce((total, one) => total + one.value, 0);
    if (quarters.length < count || sum === cumulative.value) return [];
    const params = { zone, metric, period: period.code, value: cumulative.value, sum };
    return [breach('cumulative-differs', params, cumulative.by, ...quarters.map((one) => one.by))];
  });
}

const isExplained = (one: Observation): boolean => one.note !== null || one.revision !== null;

/** What a figure is compared with: the quarter before (flow), the level before (stock); undefined when nothing precedes it. */
function findBefore(stated: readonly StatedPeriod[], index: number, flow: boolean): PeriodCode | undefined {
  const code = stated[index]?.period.code;
  if (!flow) return stated[index - 1]?.period.code;
  return code !== undefined && isQuarter(code) ? addQuarters(code, -1) : undefined;
}

function checkJumps(scope: CheckScope, zone: ZoneScope, metric: MetricCode): readonly Breach[] {
  const stated = scope.observations.list(zone, metric).filter(({ period }) => period.to !== null);
  return stated.flatMap(({ period }, index) => {
    const code = findBefore(stated, index, METRICS[metric].kind === 'flow');
    const now = findStated(scope, { zone, period: period.code }, metric);
    const before = code === undefined ? undefined : findStated(scope, { zone, period: code }, metric);
    if (!now || !before || before.value === 0 || isExplained(now.by)) return [];
    const change = now.value / before.value - 1;
    if (Math.abs(change) <= JUMP) return [];
    const params = { zone, metric, period: period.code, since: before.by.period, change: Math.round(change * 100) };
    return [breach('jump', params, now.by)];
  });
}

/** The zone's own figure of a quarter beside the sum of its works. */
function checkWorksSum(scope: CheckScope, zone: ZoneScope): readonly Breach[] {
  const metric = 'public_capital_disbursed';
  return scope.observations.list(zone, metric).flatMap(({ period, perWorks }) => {
    const whole = findStated(scope, { zone, period: period.code }, metric);
    const usable = perWorks.filter((one) => one.value !== null && !one.withheld);
    const sum = usable.reduce((total, one) => total + (one.value ?? 0), 0);
    if (!whole || usable.length === 0 || sum === whole.value) return [];
    return [
      breach('works-sum-differs', { zone, metric, period: period.code, value: whole.value, sum }, whole.by, ...usable),
    ];
  });
}

/** Sums that must agree and changes that must be explained. Ratios are left to their parts. */
export function checkFlows(scope: CheckScope): readonly Breach[] {
  const metrics = METRIC_CODES.filter((metric) => METRICS[metric].kind !== 'ratio');
  return allScopes(scope).flatMap((zone) => [
    ...metrics.flatMap((metric) => [
      ...(METRICS[metric].kind === 'flow' ? checkCumulative(scope, zone, metric) : []),
      ...checkJumps(scope, zone, metric),
    ]),
    ...checkWorksSum(scope, zone),
  ]);
}
