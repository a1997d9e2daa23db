import type { ClearanceStage, ClearanceStep } from '../clearance/clearance.ts';
import type { Breach } from './breach.ts';
import { breach } from './breach.ts';
import type { CheckScope } from './check-scope.ts';

const MEASURES = [
  { measure: 'households', unit: 'household', total: 'householdsTotal', done: 'householdsDone' },
  { measure: 'area', unit: 'm2', total: 'areaTotalM2', done: 'areaDoneM2' },
  { measure: 'money', unit: 'VND', total: 'moneyTotalVnd', done: 'moneyDoneVnd' },
] as const;

/** A household is paid under an approved plan, and a plan is approved for what was inventoried. */
const ORDER: readonly (readonly [later: ClearanceStage, earlier: ClearanceStage])[] = [
  ['plan-approved', 'inventoried'],
  ['paid', 'plan-approved'],
];

function checkTotals(step: ClearanceStep): readonly Breach[] {
  return MEASURES.flatMap(({ measure, unit, total, done }) => {
    const [value, limit] = [step[done], step[total]];
    if (value === null || limit === null || value <= limit) return [];
    const params = { plan: step.plan, stage: step.stage, date: step.asOf, measure, unit, value, limit };
    return [{ ...breach('clearance-done-above-total', params, step), field: done }];
  });
}

function checkOrder(later: ClearanceStep, earlier: ClearanceStep): readonly Breach[] {
  return MEASURES.flatMap(({ measure, unit, done }) => {
    const [value, limit] = [later[done], earlier[done]];
    if (value === null || limit === null || value <= limit) return [];
    const params = {
      plan: later.plan,
      stage: later.stage,
      earlier: earlier.stage,
      date: later.asOf,
      measure,
      unit,
      value,
      limit,
    };
    return [{ ...breach('clearance-stage-order', params, later, earlier), field: done }];
  });
}

/** Done ≤ total at each stage; paid ≤ approved ≤ inventoried on the same date. */
export function checkClearance(scope: CheckScope): readonly Breach[] {
  const steps = new Map(
    scope.content.clearance.map((step) => [`${step.zone} ${step.plan} ${step.asOf} ${step.stage}`, step]),
  );
  return scope.content.clearance.flatMap((step) => [
    ...checkTotals(step),
    ...ORDER.flatMap(([later, earlier]) => {
      const before = steps.get(`${step.zone} ${step.plan} ${step.asOf} ${earlier}`);
      return step.stage === later && before ? checkOrder(step, before) : [];
    }),
  ]);
}
