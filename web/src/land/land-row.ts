import type { LandAnswer } from '@zones/core/contract/land';

/** One zone's ledger at one date, as the API answers it. */
export type LandRow = LandAnswer['rows'][number];
export type Split = LandAnswer['splits'][number];
