import type { Text } from '../language/text.ts';
import type { Reading } from '../readings/reading.ts';
import type { CalculationAddress } from './evidence-id.ts';
import { calculationId } from './evidence-id.ts';

export interface CalculationInput {
  readonly label: Text;
  readonly reading: Reading;
}

/** One computed figure with what it was computed from. */
export interface Calculation extends CalculationAddress {
  readonly id: string;
  readonly reading: Reading;
  readonly inputs: readonly CalculationInput[];
}

/** Receives every computed figure; used to prove one of them later by computing it again. */
export type Trace = (calculation: Calculation) => void;

/**
 * Computes one figure under its evidence id. What comes out as one of the inputs (a sum of one) or as an absence is no
 * computation and leaves no trace.
 */
export function calculate(
  trace: Trace | null,
  address: CalculationAddress,
  inputs: readonly CalculationInput[],
  compute: (evidence: string) => Reading,
): Reading {
  const id = calculationId(address);
  const reading = compute(id);
  if (reading.value !== null && reading.evidence === id) trace?.({ ...address, id, reading, inputs });
  return reading;
}
