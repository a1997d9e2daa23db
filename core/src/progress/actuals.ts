import type { CalculationInput } from '../evidence/calculation.ts';
import { calculate } from '../evidence/calculation.ts';
import { INPUT_LABELS, metricLabel, partLabel } from '../evidence/labels.ts';
import { isFlowMetric, isStockMetric } from '../metrics/catalogue.ts';
import type { RatioFormula } from '../metrics/ratio-formulas.ts';
import { findRatioFormula, RATIO_FORMULAS } from '../metrics/ratio-formulas.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import type { Plan } from '../plans/plan.ts';
import type { Quarter } from '../quarters/quarter.ts';
import { add, divide, standsAsPrinted } from '../readings/combine.ts';
import type { Reading } from '../readings/reading.ts';
import { absent, isPresent } from '../readings/reading.ts';
import { yearTarget } from './plan-path.ts';
import type { Covered, ProgressScope, RowAddress } from './progress-scope.ts';
import { missingIn, own, statedForAll, zoneLabel, zoneSlugs } from './progress-scope.ts';
import { readCovered } from './roll-up.ts';
import { dayOfLevel, flowOfQuarter, flowToDate, levelOfQuarter, levelsIn } from './zone-actuals.ts';

type LevelRatio = Extract<RatioFormula, { of: 'levels' }>;
interface Parts {
  readonly zone: string;
  readonly numerator: Reading;
  readonly denominator: Reading;
}

/** Both parts of a ratio on the latest day of the quarter on which both are stated. */
function findParts(scope: ProgressScope, zone: string, formula: LevelRatio, quarter: Quarter): Parts | undefined {
  const denominators = levelsIn(scope, { zone, metric: formula.denominator }, quarter);
  for (const numerator of levelsIn(scope, { zone, metric: formula.numerator }, quarter)) {
    const denominator = denominators.find((level) => level.on === numerator.on);
    if (denominator && isPresent(numerator.reading) && isPresent(denominator.reading))
      return { zone, numerator: numerator.reading, denominator: denominator.reading };
  }
  return undefined;
}

function divideParts(scope: ProgressScope, row: RowAddress, quarter: Quarter, parts: readonly Parts[]): Reading {
  const formula = findRatioFormula(row.metric);
  const label = (zone: string, metric: typeof row.metric) =>
    partLabel(zoneLabel(scope.content, zone), metricLabel(metric));
  const inputs: CalculationInput[] = parts.flatMap(({ zone, numerator, denominator }) => [
    { label: label(zone, formula?.numerator ?? row.metric), reading: numerator },
    { label: label(zone, formula?.of === 'levels' ? formula.denominator : row.metric), reading: denominator },
  ]);
  const address = { ...row, measure: 'ratio', period: quarter, planId: null } as const;
  return calculate(scope.trace, address, inputs, (id) =>
    divide(
      add(
        parts.map((part) => part.numerator),
        id,
      ),
      add(
        parts.map((part) => part.denominator),
        id,
      ),
      id,
    ),
  );
}

/** A ratio as its source prints it, where there is one: of all zones it covers every one of them. */
function publishedRatio(scope: ProgressScope, row: RowAddress, quarter: Quarter): Covered {
  const published = levelOfQuarter(scope, row, quarter);
  if (row.zone !== ALL_ZONES) return own(published);
  const { length } = scope.content.zones;
  return { reading: published, reporting: isPresent(published) ? length : 0, expected: length };
}

/** Recomputed from the levels on one day; what a source prints stands where a part is absent or was itself derived. */
function levelRatio(scope: ProgressScope, row: RowAddress, quarter: Quarter, formula: LevelRatio): Covered {
  const stated = findParts(scope, row.zone, formula, quarter);
  const published = publishedRatio(scope, row, quarter);
  if (stated && !standsAsPrinted(published.reading, [stated.numerator, stated.denominator])) {
    const reading = divideParts(scope, row, quarter, [stated]);
    return row.zone === ALL_ZONES ? statedForAll(scope.content, reading) : own(reading);
  }
  if (stated || row.zone !== ALL_ZONES) return published;
  const zones = zoneSlugs(scope.content);
  const parts = zones.flatMap((zone) => findParts(scope, zone, formula, quarter) ?? []);
  if (parts.length === 0) return published;
  return { reading: divideParts(scope, row, quarter, parts), reporting: parts.length, expected: zones.length };
}

/** A flow to date over its own target for the year, of the same plan version; of all zones only when all reported. */
function planRatio(scope: ProgressScope, row: RowAddress, quarter: Quarter, plan: Plan | null): Covered {
  const flow = { zone: row.zone, metric: findRatioFormula(row.metric)?.numerator ?? row.metric };
  const done = actualToDate(scope, flow, quarter, plan);
  const inputs = [
    { label: metricLabel(flow.metric), reading: comparable(scope, done, quarter) },
    { label: INPUT_LABELS.yearPlan, reading: yearTarget(scope, flow, plan) },
  ] as const;
  const address = { ...row, measure: 'ratio', period: quarter, planId: plan?.id ?? null } as const;
  const reading = calculate(scope.trace, address, inputs, (id) => divide(inputs[0].reading, inputs[1].reading, id));
  const published = publishedRatio(scope, row, quarter);
  return isPresent(reading) || !isPresent(published.reading) ? { ...done, reading } : published;
}

/** A figure that may be set against the plan: absent when it covers fewer zones than the plan does. */
export function comparable(scope: ProgressScope, covered: Covered, quarter: Quarter): Reading {
  return covered.reporting === covered.expected || !isPresent(covered.reading)
    ? covered.reading
    : absent(missingIn(scope.content, quarter));
}

/** Flow of the quarter, or the level (stock, ratio) at its end. */
export function actualOfQuarter(scope: ProgressScope, row: RowAddress, quarter: Quarter, plan: Plan | null): Covered {
  const { zone, metric } = row;
  if (isFlowMetric(metric))
    return readCovered(scope, { zone, metric }, quarter, { read: flowOfQuarter, measure: 'zones' });
  return actualToDate(scope, row, quarter, plan);
}

/** Sum since 1 January (flow), or the level (stock, ratio). `plan` matters to the disbursement rate alone. */
export function actualToDate(scope: ProgressScope, row: RowAddress, quarter: Quarter, plan: Plan | null): Covered {
  const { zone, metric } = row;
  if (isFlowMetric(metric))
    return readCovered(scope, { zone, metric }, quarter, { read: flowToDate, measure: 'zones-to-date' });
  if (isStockMetric(metric))
    return readCovered(scope, { zone, metric }, quarter, {
      read: levelOfQuarter,
      measure: 'zones',
      dayOf: dayOfLevel,
    });
  const formula = RATIO_FORMULAS[metric];
  return formula.of === 'levels' ? levelRatio(scope, row, quarter, formula) : planRatio(scope, row, quarter, plan);
}
