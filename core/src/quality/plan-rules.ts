import { METRICS } from '../metrics/catalogue.ts';
import type { Target } from '../plans/plan.ts';
import { TARGET_POINTS } from '../plans/plan.ts';
import type { Breach } from './breach.ts';
import { breach } from './breach.ts';
import type { CheckScope } from './check-scope.ts';

const pathKey = (one: Target) => [one.planId, one.zone, one.metric, one.works, one.funding].join(' ');

function groupPaths(targets: readonly Target[]): readonly (readonly Target[])[] {
  const paths = new Map<string, Target[]>();
  for (const target of targets) paths.set(pathKey(target), [...(paths.get(pathKey(target)) ?? []), target]);
  const order = (one: Target) => TARGET_POINTS.indexOf(one.point);
  return [...paths.values()].map((path) => path.sort((a, b) => order(a) - order(b)));
}

const nameOf = (one: Target) => ({ plan: one.planId, metric: one.metric, zone: one.zone });

/** Cumulative targets never fall, except net newly leased land; the last quarter's is the year's. Levels may go either way. */
function checkPath(path: readonly Target[]): readonly Breach[] {
  return path.flatMap((target, index) => {
    const before = path[index - 1];
    if (before === undefined) return [];
    const params = { ...nameOf(target), value: target.value, limit: before.value };
    if (target.point === 'year' && before.point === 'Q4' && target.value !== before.value)
      return [breach('year-target-differs', { ...params, value: before.value, limit: target.value }, before, target)];
    const grows = METRICS[target.metric].kind === 'flow' && target.metric !== 'land_newly_leased';
    if (!grows || target.value >= before.value) return [];
    return [breach('path-decreases', { ...params, point: target.point, earlier: before.point }, target, before)];
  });
}

/** A zone's target of the year beside the sum of its works' targets. */
function checkWorksPlans(targets: readonly Target[]): readonly Breach[] {
  const years = targets.filter((target) => target.point === 'year');
  return years
    .filter((target) => target.works === null)
    .flatMap((whole) => {
      const works = years.filter(
        (one) =>
          one.works !== null && one.planId === whole.planId && one.zone === whole.zone && one.metric === whole.metric,
      );
      const sum = works.reduce((total, one) => total + one.value, 0);
      if (works.length === 0 || sum === whole.value) return [];
      return [breach('works-plan-differs', { ...nameOf(whole), value: whole.value, sum }, whole, ...works)];
    });
}

export function checkPlans(scope: CheckScope): readonly Breach[] {
  return [...groupPaths(scope.content.targets).flatMap(checkPath), ...checkWorksPlans(scope.content.targets)];
}
