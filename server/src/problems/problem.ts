import type { ProblemCode } from '@zones/core/contract/problems';

const STATUS = {
  'address.not-found': 404,
  'address.too-long': 414,
  'board.not-found': 404,
  'evidence.not-found': 404,
  'file.not-found': 404,
  'file.too-slow': 503,
  'industry.not-found': 404,
  'lot.not-found': 404,
  'lots.too-many': 422,
  'meeting.not-found': 404,
  'method.not-allowed': 405,
  'metric.not-found': 404,
  'parameter.invalid': 422,
  'parameter.unknown': 422,
  'quarter.not-found': 404,
  'release.none-published': 404,
  'release.not-found': 404,
  'releases.of-two-boards': 422,
  'server.failed': 500,
  'server.not-migrated': 503,
  'server.not-ready': 503,
  'source.not-found': 404,
  'zone.not-found': 404,
} as const satisfies Record<ProblemCode, number>;

/** The caller's mistake, thrown wherever it is seen and answered as problem+json. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  /** Which parameter was refused, and the text that it had. */
  readonly parameter: string | null;
  readonly given: string;

  constructor(code: ProblemCode, given = '', parameter: string | null = null) {
    super(`${code} ${given}`);
    this.code = code;
    this.given = given;
    this.parameter = parameter;
  }

  get status(): (typeof STATUS)[ProblemCode] {
    return STATUS[this.code];
  }
}
