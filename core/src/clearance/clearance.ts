import type { Text } from '../language/text.ts';
import type { IsoDate } from '../quarters/quarter.ts';

export const CLEARANCE_STAGES = ['inventoried', 'plan-approved', 'paid', 'resettled', 'handed-over'] as const;
export type ClearanceStage = (typeof CLEARANCE_STAGES)[number];

/** Where one compensation plan stands at one stage on one date. Counts only: no household is ever named. */
export interface ClearanceStep {
  readonly zone: string;
  readonly plan: string;
  readonly name: Text;
  readonly stage: ClearanceStage;
  readonly asOf: IsoDate;
  readonly householdsTotal: number | null;
  readonly householdsDone: number | null;
  readonly areaTotalM2: number | null;
  readonly areaDoneM2: number | null;
  readonly moneyTotalVnd: number | null;
  readonly moneyDoneVnd: number | null;
  readonly reason: string | null;
  readonly sourceKey: string | null;
  readonly illustrative: boolean;
}
