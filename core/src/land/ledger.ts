import type { CalculationInput, Trace } from '../evidence/calculation.ts';
import { calculate } from '../evidence/calculation.ts';
import type { Measure } from '../evidence/formulas.ts';
import { metricLabel } from '../evidence/labels.ts';
import type { ZoneScope } from '../observations/observation.ts';
import type { PeriodCode } from '../quarters/period.ts';
import { add, divide, standsAsPrinted, subtract } from '../readings/combine.ts';
import type { Reading } from '../readings/reading.ts';
import { absent, isPresent } from '../readings/reading.ts';
import type { LandState } from './land-row.ts';
import { CLEARED_PARTS, LEDGER_TOLERANCE_M2 } from './land-row.ts';

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

/** The ledger has two identities; the first that is all stated is the whole ledger, when both totals are. */
const IDENTITIES = [
  { measure: 'residual', total: 'land_industrial', parts: ['land_uncleared', ...CLEARED_PARTS] },
  { measure: 'residual-of-industrial', total: 'land_industrial', parts: ['land_uncleared', 'land_cleared'] },
  { measure: 'residual-of-cleared', total: 'land_cleared', parts: CLEARED_PARTS },
] as const satisfies readonly {
  readonly measure: Measure;
  readonly total: LandState;
  readonly parts: readonly LandState[];
}[];

type Identity = (typeof IDENTITIES)[number];

const isWithin = (residual: Reading): boolean => isPresent(residual) && Math.abs(residual.value) <= LEDGER_TOLERANCE_M2;

function residualOfIdentity(stated: LandStates, { measure, total, parts }: Identity, at: LedgerAddress): Reading {
  const address = { measure, zone: at.zone, metric: total, period: at.period, planId: null };
  return calculate(at.trace, address, inputsOf(stated, [total, ...parts]), (id) =>
    subtract(
      stated[total],
      add(
        parts.map((part) => stated[part]),
        id,
      ),
      id,
    ),
  );
}

/** What the ledger does not account for, m², and whether it balances. */
export interface Balance {
  readonly residual: Reading;
  /** False: an identity is out by more than the tolerance. Null: not both identities can be told. */
  readonly balanced: boolean | null;
}

/**
 * Industrial land − uncleared − the five states of cleared land; where not all of these are stated, the residual of the one
 * identity that is. Stated totals only: one that is computed from the others balances by construction. From parts alone
 * the residual is `not-applicable`.
 */
export function balanceOf(stated: LandStates, at: LedgerAddress): Balance {
  const [whole, ...each] = IDENTITIES.map((identity) => residualOfIdentity(stated, identity, at));
  const known = [whole, ...each].filter((residual) => residual !== undefined && isPresent(residual));
  const residual = known.find((one) => !isWithin(one)) ?? known[0];
  if (residual === undefined) {
    const parts = add(partsOf(stated), '');
    const isSilent = isPresent(stated.land_industrial) || isPresent(stated.land_cleared) || !isPresent(parts);
    return { residual: isSilent ? (whole ?? parts) : absent('not-applicable'), balanced: null };
  }
  if (!isWithin(residual)) return { residual, balanced: false };
  return { residual, balanced: residual === whole || each.every(isPresent) ? true : null };
}

/**
 * Leased land over one of the two denominators. What the source itself prints stands, unless both parts are stated too: a
 * part that was derived, perhaps from the printed share, or that other sources contradict proves nothing against it.
 */
export function occupancyOf(
  completed: LandStates,
  over: 'land_cleared' | 'land_industrial',
  published: Reading,
  at: LedgerAddress,
): Reading {
  if (standsAsPrinted(published, [completed.land_leased, completed[over]])) return published;
  const metric = over === 'land_cleared' ? 'occupancy_of_cleared' : 'occupancy_of_industrial';
  const address = { measure: 'occupancy', zone: at.zone, metric, period: at.period, planId: null } as const;
  const computed = calculate(at.trace, address, inputsOf(completed, ['land_leased', over]), (id) =>
    divide(completed.land_leased, completed[over], id),
  );
  return isPresent(computed) ? computed : published;
}
