import { targetId } from '../evidence/evidence-id.ts';
import type { MetricCode } from '../metrics/catalogue.ts';
import type { ZoneScope } from '../observations/observation.ts';
import type { Present } from '../readings/reading.ts';
import { present } from '../readings/reading.ts';
import type { Target, TargetPoint } from './plan.ts';

/** The targets of a board, looked up by plan, zone, metric and point. */
export interface TargetIndex {
  /** The target stated for the zone as a whole. */
  find(planId: string, zone: ZoneScope, metric: MetricCode, point: TargetPoint): Target | undefined;
  /** Every target per work and funding source of a zone and metric, all points. */
  listWorks(planId: string, zone: ZoneScope, metric: MetricCode): readonly Target[];
}

export function indexTargets(targets: readonly Target[]): TargetIndex {
  const whole = new Map<string, Target>();
  const perWorks = new Map<string, Target[]>();
  for (const target of targets) {
    const place = `${target.planId}~${target.zone}~${target.metric}`;
    const listed = perWorks.get(place);
    if (target.works === null) whole.set(`${place}~${target.point}`, target);
    else if (listed) listed.push(target);
    else perWorks.set(place, [target]);
  }
  return {
    find: (planId, zone, metric, point) => whole.get(`${planId}~${zone}~${metric}~${point}`),
    listWorks: (planId, zone, metric) => perWorks.get(`${planId}~${zone}~${metric}`) ?? [],
  };
}

/** A target as a reading: approved as printed (`actual`), or `illustrative` when the plan is invented. */
export function readTarget(target: Target): Present {
  return present(target.value, target.illustrative ? 'illustrative' : 'actual', targetId(target), target.illustrative);
}
