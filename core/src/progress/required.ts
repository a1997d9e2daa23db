import { planSilenceOf } from '../boards/silence.ts';
import { calculate } from '../evidence/calculation.ts';
import { INPUT_LABELS, quarterLabel } from '../evidence/labels.ts';
import { METRICS } from '../metrics/catalogue.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import type { Plan } from '../plans/plan.ts';
import type { Quarter } from '../quarters/quarter.ts';
import { isQuarter, numberOf } from '../quarters/quarter.ts';
import { divide, findAbsence } from '../readings/combine.ts';
import type { Present, Reading } from '../readings/reading.ts';
import { absent, derived, isPresent } from '../readings/reading.ts';
import { actualOfQuarter } from './actuals.ts';
import type { ProgressRow } from './progress.ts';
import type { ProgressScope, RowAddress } from './progress-scope.ts';
import { listScopes, missingIn } from './progress-scope.ts';

type Required = ProgressRow['required'];

/** Quarters on record for a metric up to `through`, whichever zone stated them, in order. */
export function quartersOnRecord(scope: ProgressScope, row: RowAddress, through: Quarter): readonly Quarter[] {
  const zones = row.zone === ALL_ZONES ? listScopes(scope.content) : [row.zone];
  const codes = zones.flatMap((zone) => scope.observations.list(zone, row.metric).map((stated) => stated.period.code));
  return [...new Set(codes)]
    .filter(isQuarter)
    .filter((quarter) => quarter <= through)
    .sort();
}

interface Best {
  readonly quarter: Quarter;
  readonly reading: Present;
}

/** The highest single quarter on record, the earliest of equals; quarters that not all zones reported do not compare. */
function findBest(scope: ProgressScope, row: RowAddress, through: Quarter): Best | undefined {
  let best: Best | undefined;
  for (const quarter of quartersOnRecord(scope, row, through)) {
    const { reading, reporting, expected } = actualOfQuarter(scope, row, quarter, null);
    if (!isPresent(reading) || reporting < expected) continue;
    if (best === undefined || reading.value > best.reading.value) best = { quarter, reading };
  }
  return best;
}

/** Whole units each quarter left must bring, rounded up; 0 or less: already met. `not-applicable` in the last quarter. */
function perQuarter(
  scope: ProgressScope,
  row: RowAddress,
  at: { readonly through: Quarter; readonly plan: Plan | null; readonly actual: Reading; readonly year: Reading },
): Reading {
  const left = 4 - numberOf(at.through);
  const { actual, year } = at;
  if (!isPresent(actual) || !isPresent(year))
    return findAbsence([actual, year]) ?? absent(planSilenceOf(scope.content));
  if (left === 0) return absent('not-applicable');
  const inputs = [
    { label: INPUT_LABELS.yearPlan, reading: year },
    { label: INPUT_LABELS.actualToDate, reading: actual },
  ];
  const address = { ...row, measure: 'required', period: at.through, planId: at.plan?.id ?? null } as const;
  // `+ 0` turns the -0 of a need between -1 and 0 into 0.
  return calculate(scope.trace, address, inputs, (id) =>
    derived(Math.ceil((year.value - actual.value) / left) + 0, [year, actual], id),
  );
}

function ratioToBest(
  scope: ProgressScope,
  row: RowAddress,
  at: {
    readonly through: Quarter;
    readonly plan: Plan | null;
    readonly need: Reading;
    readonly best: Best | undefined;
  },
): Reading {
  const { need, best } = at;
  if (!isPresent(need)) return need;
  if (best === undefined) return absent(missingIn(scope.content, at.through));
  if (need.value <= 0 || best.reading.value <= 0) return absent('not-applicable');
  const inputs = [
    { label: INPUT_LABELS.required, reading: need },
    { label: quarterLabel(best.quarter), reading: best.reading },
  ];
  const address = { ...row, measure: 'ratio-to-best', period: at.through, planId: at.plan?.id ?? null } as const;
  return calculate(scope.trace, address, inputs, (id) => divide(need, best.reading, id));
}

/**
 * What each remaining quarter must deliver to meet the year's plan, beside the best quarter ever delivered. Flows only: a
 * level or a ratio is not delivered quarter by quarter, and is `not-applicable`.
 */
export function requiredRate(
  scope: ProgressScope,
  row: RowAddress,
  at: { readonly through: Quarter; readonly plan: Plan | null; readonly actual: Reading; readonly year: Reading },
): Required {
  const quartersLeft = 4 - numberOf(at.through);
  if (METRICS[row.metric].kind !== 'flow') {
    const none = absent('not-applicable');
    return { perQuarter: none, quartersLeft, bestQuarter: none, bestQuarterAt: null, ratioToBest: none };
  }
  const need = perQuarter(scope, row, at);
  const best = findBest(scope, row, at.through);
  return {
    perQuarter: need,
    quartersLeft,
    bestQuarter: best?.reading ?? absent(missingIn(scope.content, at.through)),
    bestQuarterAt: best?.quarter ?? null,
    ratioToBest: ratioToBest(scope, row, { ...at, need, best }),
  };
}
