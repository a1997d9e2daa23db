import type { Text } from '../language/text.ts';
import type { PeriodCode } from '../quarters/period.ts';

/** Explains a residual of the land ledger, or a break in its series, at one zone and date. */
export interface LedgerNote {
  readonly zone: string;
  readonly period: PeriodCode;
  readonly kind: 'reconciliation' | 'series-break' | 'remark';
  readonly text: Text;
  readonly sourceKey: string | null;
}
