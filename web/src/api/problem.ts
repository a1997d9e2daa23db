import type { ProblemCode } from '@zones/core/contract/problems';

/** Codes of this side: the answer never came, was not one of the API's, or a chart on its own that there is not. */
export type FailureCode = ProblemCode | 'network.unreachable' | 'address.invalid' | 'chart.not-found' | 'chart.empty';

interface RefusalDetails {
  readonly parameter?: string;
  readonly requestId?: string;
  readonly given?: string;
}

/** A question that was refused or not answered. The words are made from the code, in the reader's language. */
export class Refusal extends Error {
  readonly code: FailureCode;
  readonly status: number;
  /** Which parameter was refused, where one was. */
  readonly parameter: string | undefined;
  readonly requestId: string | undefined;
  /** What the address says there. */
  readonly given: string | undefined;

  constructor(code: FailureCode, status: number, details: RefusalDetails = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.status = status;
    this.parameter = details.parameter;
    this.requestId = details.requestId;
    this.given = details.given;
  }
}

/** True for a refusal that the same question would meet again: the address is wrong, not the connection. */
export function isFinal(error: unknown): boolean {
  return error instanceof Refusal && error.status >= 400 && error.status < 500;
}
