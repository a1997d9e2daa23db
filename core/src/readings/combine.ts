import type { Absence, Absent, Reading } from './reading.ts';
import { absent, derived, isPresent } from './reading.ts';

/**
 * Which reason is given when several inputs are absent for different reasons: nothing can be missing before it is due,
 * and a late report is the one a reader can act on. An order, so that the result does not depend on the inputs' order.
 */
const PRECEDENCE: Record<Absence, number> = {
  'not-yet-due': 0,
  'not-reported': 1,
  'not-published': 2,
  'no-target': 3,
  'not-applicable': 4,
};

/** The absence that stands for a set of readings; undefined when all are present. */
export function findAbsence(readings: readonly Reading[]): Absent | undefined {
  const gaps = readings.filter((reading): reading is Absent => reading.value === null);
  return gaps.reduce<Absent | undefined>(
    (chosen, gap) => (chosen === undefined || PRECEDENCE[gap.absence] < PRECEDENCE[chosen.absence] ? gap : chosen),
    undefined,
  );
}

/** Sum in the inputs' unit. Absent as soon as one input is: a missing part is never 0. One input is itself, not a sum. */
export function add(readings: readonly Reading[], evidence: string): Reading {
  const [only, ...others] = readings;
  if (only === undefined) return absent('not-applicable');
  if (others.length === 0) return only;
  return findAbsence(readings) ?? addPresent(readings, evidence);
}

/** Sum of what is there, for a total that is shown with its coverage. Absent only when nothing is there. */
export function addPresent(readings: readonly Reading[], evidence: string): Reading {
  const there = readings.filter(isPresent);
  if (there.length === 0) return findAbsence(readings) ?? absent('not-applicable');
  return derived(
    there.reduce((sum, reading) => sum + reading.value, 0),
    there,
    evidence,
  );
}

/** `minuend − subtrahend` in their unit; absent if either is. */
export function subtract(minuend: Reading, subtrahend: Reading, evidence: string): Reading {
  if (!isPresent(minuend) || !isPresent(subtrahend)) return firstAbsence(minuend, subtrahend);
  return derived(minuend.value - subtrahend.value, [minuend, subtrahend], evidence);
}

/** `numerator ÷ denominator`, 1 is 100 %; absent if either is, and `not-applicable` when the denominator is 0. */
export function divide(numerator: Reading, denominator: Reading, evidence: string): Reading {
  if (!isPresent(numerator) || !isPresent(denominator)) return firstAbsence(numerator, denominator);
  if (denominator.value === 0) return absent('not-applicable');
  return derived(numerator.value / denominator.value, [numerator, denominator], evidence);
}

/**
 * True where a share that a source prints is better known than what its parts give: it is stated as it is, and one of the
 * parts is absent, was itself derived, or is one on which sources disagree.
 */
export function standsAsPrinted(printed: Reading, parts: readonly Reading[]): boolean {
  if (!isPresent(printed) || printed.status === 'derived') return false;
  return !parts.every((part) => isPresent(part) && part.status !== 'derived' && part.status !== 'conflict');
}

const firstAbsence = (a: Reading, b: Reading): Absent => findAbsence([a, b]) ?? absent('not-applicable');
