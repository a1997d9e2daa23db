import { planSilenceOf } from '../boards/silence.ts';
import { calculate } from '../evidence/calculation.ts';
import { INPUT_LABELS, metricLabel, worksLabel } from '../evidence/labels.ts';
import type { MetricCode } from '../metrics/catalogue.ts';
import { METRICS } from '../metrics/catalogue.ts';
import { findRatioFormula } from '../metrics/ratio-formulas.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import type { Plan, Target, TargetPoint } from '../plans/plan.ts';
import { readTarget } from '../plans/target-index.ts';
import type { Quarter } from '../quarters/quarter.ts';
import { numberOf, quarterOf } from '../quarters/quarter.ts';
import { add, divide } from '../readings/combine.ts';
import type { Reading } from '../readings/reading.ts';
import { absent, derived, isPresent } from '../readings/reading.ts';
import type { ProgressScope, RowAddress } from './progress-scope.ts';
import { once, zoneLabel, zoneSlugs } from './progress-scope.ts';

const QUARTER_POINTS = ['Q1', 'Q2', 'Q3', 'Q4'] as const;

const periodOf = (plan: Plan, point: TargetPoint): string =>
  point === 'year' ? String(plan.year) : `${plan.year}-${point}`;

/** Targets per work add up only when every work of the plan has one at that point. */
function worksTarget(scope: ProgressScope, row: RowAddress, plan: Plan, point: TargetPoint): Reading | undefined {
  const targets = scope.targets.listWorks(plan.id, row.zone, row.metric);
  const key = (target: Target) => `${target.works}~${target.funding}`;
  const here = targets.filter((target) => target.point === point);
  if (here.length === 0 || new Set(targets.map(key)).size !== here.length) return undefined;
  const inputs = here.map((target) => ({
    label: worksLabel(scope.content, target),
    reading: readTarget(target),
  }));
  const address = { ...row, measure: 'plan', period: periodOf(plan, point), planId: plan.id } as const;
  return calculate(scope.trace, address, inputs, (id) =>
    add(
      inputs.map((input) => input.reading),
      id,
    ),
  );
}

function zonesTarget(scope: ProgressScope, metric: MetricCode, plan: Plan, point: TargetPoint): Reading {
  const inputs = zoneSlugs(scope.content).map((zone) => ({
    label: zoneLabel(scope.content, zone),
    reading: targetAt(scope, { zone, metric }, plan, point),
  }));
  const address = { measure: 'plan', zone: ALL_ZONES, metric, period: periodOf(plan, point), planId: plan.id } as const;
  return calculate(scope.trace, address, inputs, (id) =>
    add(
      inputs.map((input) => input.reading),
      id,
    ),
  );
}

/**
 * A share of the year's own plan has the path of its flow. A quotient of two levels has none unless the plan states it: the
 * planned occupancy would be met by clearing too little land, and nobody promised it.
 */
function ratioTarget(scope: ProgressScope, row: RowAddress, plan: Plan, point: TargetPoint): Reading {
  const formula = findRatioFormula(row.metric);
  if (formula?.of !== 'year-plan') return absent(planSilenceOf(scope.content));
  const part = (at: TargetPoint) => ({
    label: metricLabel(formula.numerator),
    reading: targetAt(scope, { zone: row.zone, metric: formula.numerator }, plan, at),
  });
  const [numerator, denominator] = [part(point), part('year')];
  const address = { ...row, measure: 'plan-ratio', period: periodOf(plan, point), planId: plan.id } as const;
  return calculate(scope.trace, address, [numerator, denominator], (id) =>
    divide(numerator.reading, denominator.reading, id),
  );
}

/**
 * The target at one point of a plan: as stated for the zone, else the sum over its works, else (all zones) over the zones,
 * else (a ratio) from the targets of its parts. Absent when a part has none: `no-target`, in a cited record `not-published`.
 */
export function targetAt(scope: ProgressScope, row: RowAddress, plan: Plan | null, point: TargetPoint): Reading {
  if (plan === null) return absent(planSilenceOf(scope.content));
  return once(scope, `target ${plan.id} ${row.zone} ${row.metric} ${point}`, () =>
    readTargetAt(scope, row, plan, point),
  );
}

function readTargetAt(scope: ProgressScope, row: RowAddress, plan: Plan, point: TargetPoint): Reading {
  const stated = scope.targets.find(plan.id, row.zone, row.metric, point);
  if (stated) return readTarget(stated);
  const works = worksTarget(scope, row, plan, point);
  if (works) return works;
  if (METRICS[row.metric].kind === 'ratio') return ratioTarget(scope, row, plan, point);
  return row.zone === ALL_ZONES ? zonesTarget(scope, row.metric, plan, point) : absent(planSilenceOf(scope.content));
}

/** Target of the whole year: stated, or the path's last point. */
export function yearTarget(scope: ProgressScope, row: RowAddress, plan: Plan | null): Reading {
  const year = targetAt(scope, row, plan, 'year');
  return isPresent(year) ? year : targetAt(scope, row, plan, 'Q4');
}

/** Approved cumulative target at a quarter's end; at the year's end the target of the year. */
export function planToDate(scope: ProgressScope, row: RowAddress, plan: Plan | null, quarter: Quarter): Reading {
  const target = targetAt(scope, row, plan, `Q${numberOf(quarter)}`);
  return numberOf(quarter) === 4 && !isPresent(target) ? yearTarget(scope, row, plan) : target;
}

/**
 * Equal quarters of a flow's year target, rounded to whole units: a labelled aid where no quarterly path is approved.
 * `not-applicable` where a path is approved and for levels and ratios, which do not grow by equal parts.
 */
export function referencePath(scope: ProgressScope, row: RowAddress, plan: Plan | null, quarter: Quarter): Reading {
  const year = yearTarget(scope, row, plan);
  if (plan === null || !isPresent(year)) return absent(planSilenceOf(scope.content));
  const approved = QUARTER_POINTS.some((point) => isPresent(targetAt(scope, row, plan, point)));
  if (approved || METRICS[row.metric].kind !== 'flow') return absent('not-applicable');
  const n = numberOf(quarter);
  const inputs = [{ label: INPUT_LABELS.yearPlan, reading: year }];
  const period = quarterOf(plan.year, n);
  const address = { ...row, measure: 'reference', period, planId: plan.id } as const;
  return calculate(scope.trace, address, inputs, (id) => derived(Math.round((year.value * n) / 4), [year], id));
}
