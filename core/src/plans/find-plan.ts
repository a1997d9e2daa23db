import type { ReleaseContent } from '../boards/board-content.ts';
import type { Plan, PlanKind } from './plan.ts';

const latest = (plans: readonly Plan[]): Plan | null =>
  plans.reduce<Plan | null>((last, plan) => (last === null || plan.approvedOn >= last.approvedOn ? plan : last), null);

/**
 * The plan version to compare a year with: the latest of the asked kind; without a kind the release's own, and in another
 * year than the release's own plan the last one approved. Null when that year has none on record.
 */
export function findPlan(content: ReleaseContent, year: number, kind: PlanKind | null): Plan | null {
  const plans = content.plans.filter((plan) => plan.year === year);
  if (kind !== null) return latest(plans.filter((plan) => plan.kind === kind));
  return plans.find((plan) => plan.id === content.release.planId) ?? latest(plans);
}
