/** Why there is no value. Each has its own words on the page; none is ever shown as 0. */
export const ABSENCES = ['not-published', 'not-reported', 'not-yet-due', 'not-applicable', 'no-target'] as const;
export type Absence = (typeof ABSENCES)[number];

/** How far a value can be relied on. `derived` has a formula and inputs; `conflict` means that sources disagree. */
export const VALUE_STATUSES = ['actual', 'estimate', 'provisional', 'derived', 'conflict', 'illustrative'] as const;
export type ValueStatus = (typeof VALUE_STATUSES)[number];

export interface Present {
  readonly value: number;
  readonly status: ValueStatus;
  /** True for an invented value and for everything computed from one (an invented estimate has status `estimate`). */
  readonly illustrative: boolean;
  /** Address of the proof: see `evidence/`. */
  readonly evidence: string;
}

export interface Absent {
  readonly value: null;
  readonly absence: Absence;
  /** Proof of the absence where someone looked and found nothing. */
  readonly evidence?: string;
}

/** A value with status and proof, or an absence with its reason. The unit is the metric's. */
export type Reading = Present | Absent;

export function present(
  value: number,
  status: ValueStatus,
  evidence: string,
  illustrative = status === 'illustrative',
): Present {
  if (!Number.isFinite(value)) throw new RangeError(`A reading must be finite, got ${value}`);
  return { value, status, illustrative: illustrative || status === 'illustrative', evidence };
}

export function absent(absence: Absence, evidence?: string): Absent {
  return evidence === undefined ? { value: null, absence } : { value: null, absence, evidence };
}

export function isPresent(reading: Reading): reading is Present {
  return reading.value !== null;
}

/** From the least to the most cautious: a result is never called surer than its weakest input. */
const CAUTION: Record<ValueStatus, number> = {
  actual: 0,
  derived: 1,
  provisional: 2,
  illustrative: 3,
  estimate: 4,
  conflict: 5,
};

/** Status of something computed: `derived`, or the most cautious of its inputs. */
export function derivedStatus(inputs: readonly Present[]): ValueStatus {
  return inputs.reduce<ValueStatus>(
    (worst, input) => (CAUTION[input.status] > CAUTION[worst] ? input.status : worst),
    'derived',
  );
}

/** A computed value that keeps the marks of what it was computed from. */
export function derived(value: number, inputs: readonly Present[], evidence: string): Present {
  return present(
    value,
    derivedStatus(inputs),
    evidence,
    inputs.some((input) => input.illustrative),
  );
}
