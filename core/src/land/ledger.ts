import type { CalculationInput, Trace } from '../evidence/calculation.ts';
import { calculate } from '../evidence/calculation.ts';
import { metricLabel } from '../evidence/labels.ts';
import type { ZoneScope } from '../observations/observation.ts';
import type { PeriodCode } from '../quarters/period.ts';
import { add, divide, subtract } from '../readings/combine.ts';
import type { Reading } from '../readings/reading.ts';
import { absent, isPresent } from '../readings/reading.ts';
import type { LandState } from './land-row.ts';
import { CLEARED_PARTS } from './land-row.ts';

export type LandStates = Readonly<Record<LandState, Reading>>;

/** Where a ledger stands, for the evidence of what is computed from it. */
export interface LedgerAddress {
  readonly zone: ZoneScope;
  readonly period: PeriodCode;
  readonly trace: Trace | null;
}

const inputsOf = (states: LandStates, names: readonly LandState[]): CalculationInput[] =>
  names.map((name) => ({ label: metricLabel(name), reading: states[name] }));

const partsOf = (states: LandStates): readonly Reading[] => CLEARED_PARTS.map((name) => states[name]);

function complete(
  at: LedgerAddress,
  states: LandStates,
  state: LandState,
  how: { readonly from: readonly LandState[]; readonly compute: (id: string) => Reading },
): Reading {
  if (isPresent(states[state])) return states[state];
  const address = { measure: 'ledger', zone: at.zone, metric: state, period: at.period, planId: null } as const;
  const computed = calculate(at.trace, address, inputsOf(states, how.from), how.compute);
  return isPresent(computed) ? computed : states[state];
}

/**
 * Fills in the one total that the identity gives when its other parts are stated: cleared land, then uncleared, then
 * industrial. A component is never taken as 0, and nothing is derived from something derived into itself.
 */
export function completeStates(stated: LandStates, at: LedgerAddress): LandStates {
  const cleared =
    isPresent(stated.land_industrial) && isPresent(stated.land_uncleared)
      ? complete(at, stated, 'land_cleared', {
          from: ['land_industrial', 'land_uncleared'],
          compute: (id) => subtract(stated.land_industrial, stated.land_uncleared, id),
        })
      : complete(at, stated, 'land_cleared', { from: CLEARED_PARTS, compute: (id) => add(partsOf(stated), id) });
  const withCleared = { ...stated, land_cleared: cleared };
  const uncleared = complete(at, withCleared, 'land_uncleared', {
    from: ['land_industrial', 'land_cleared'],
    compute: (id) => subtract(withCleared.land_industrial, withCleared.land_cleared, id),
  });
  const withUncleared = { ...withCleared, land_uncleared: uncleared };
  const industrial = complete(at, withUncleared, 'land_industrial', {
    from: ['land_uncleared', 'land_cleared'],
    compute: (id) => add([withUncleared.land_uncleared, withUncleared.land_cleared], id),
  });
  return { ...withUncleared, land_industrial: industrial };
}

/**
 * Industrial land − uncleared − the five states of cleared land, m². It needs at least one stated total: from parts alone
 * the ledger would balance by construction, and then it is `not-applicable`.
 */
export function residualOf(stated: LandStates, completed: LandStates, at: LedgerAddress): Reading {
  if (!isPresent(stated.land_industrial) && !isPresent(stated.land_cleared)) {
    const missing = add([completed.land_industrial, ...partsOf(completed)], '');
    return isPresent(missing) ? absent('not-applicable') : missing;
  }
  const names = ['land_industrial', 'land_uncleared', ...CLEARED_PARTS] as const;
  const address = {
    measure: 'residual',
    zone: at.zone,
    metric: 'land_industrial',
    period: at.period,
    planId: null,
  } as const;
  return calculate(at.trace, address, inputsOf(completed, names), (id) =>
    subtract(completed.land_industrial, add([completed.land_uncleared, ...partsOf(completed)], id), id),
  );
}

/** Leased land over one of the two denominators; the published ratio stands only where a part is absent. */
export function occupancyOf(
  completed: LandStates,
  over: 'land_cleared' | 'land_industrial',
  published: Reading,
  at: LedgerAddress,
): Reading {
  const metric = over === 'land_cleared' ? 'occupancy_of_cleared' : 'occupancy_of_industrial';
  const address = { measure: 'occupancy', zone: at.zone, metric, period: at.period, planId: null } as const;
  const computed = calculate(at.trace, address, inputsOf(completed, ['land_leased', over]), (id) =>
    divide(completed.land_leased, completed[over], id),
  );
  return isPresent(computed) ? computed : published;
}
