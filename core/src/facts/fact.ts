import type { Text } from '../language/text.ts';
import type { ZoneScope } from '../observations/observation.ts';
import type { PeriodCode } from '../quarters/period.ts';
import type { Absence } from '../readings/reading.ts';

/** A cited statement outside the indicator catalogue (distance, price, utility, tenant, context). */
export interface Fact {
  readonly zone: ZoneScope;
  readonly code: string;
  readonly name: Text;
  readonly period: PeriodCode;
  /** Decimal as printed in the source's unit (`0.15`), or null with an absence. Text, because it is never summed. */
  readonly value: string | null;
  readonly unit: string;
  readonly status: 'reported' | 'derived' | 'conflict' | 'low-confidence' | null;
  readonly absence: Absence | null;
  readonly sourceKey: string | null;
  readonly quote: string | null;
  readonly note: string | null;
}
