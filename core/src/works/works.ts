import type { Text } from '../language/text.ts';
import type { Quarter } from '../quarters/quarter.ts';

/** A public works project of a zone. Its money is in observations and targets of `public_capital_disbursed`. */
export interface Works {
  readonly zone: string;
  /** `LS-01`. */
  readonly code: string;
  readonly name: Text;
  readonly owner: Text;
  /** VND, or null when not stated. */
  readonly totalInvestmentVnd: number | null;
  /** Physical completion at each quarter's end, whole percent. */
  readonly physical: readonly { readonly quarter: Quarter; readonly percent: number; readonly illustrative: boolean }[];
  /** Why it does not disburse: `no-volume`, `no-file`, `no-land`, or null. */
  readonly obstacle: 'no-volume' | 'no-file' | 'no-land' | null;
  readonly sourceKey: string | null;
  readonly note: string | null;
  readonly illustrative: boolean;
}
