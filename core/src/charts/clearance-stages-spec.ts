import type { ClearanceStage } from '../clearance/clearance.ts';
import type { Text } from '../language/text.ts';
import type { Reading } from '../readings/reading.ts';
import type { ChartWords } from './chart-parts.ts';

/** What is to pass a stage, what has passed it, and the difference. */
export interface StagePair {
  readonly total: Reading;
  readonly done: Reading;
  readonly left: Reading;
}

export interface StagePanel {
  readonly measure: 'households' | 'area';
  readonly unit: 'household' | 'm2';
  readonly name: Text;
  /** One a stage, in the order of the stages. */
  readonly pairs: readonly StagePair[];
}

/** What is stuck? Households and land of a zone through each stage of clearance, in two panels: they are no one unit. */
export interface ClearanceStagesSpec extends ChartWords {
  readonly kind: 'clearance-stages';
  readonly stages: readonly { readonly stage: ClearanceStage; readonly name: Text }[];
  readonly panels: readonly StagePanel[];
}
