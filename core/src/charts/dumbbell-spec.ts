import type { RowPrecision } from '../format/row-precision.ts';
import type { Text } from '../language/text.ts';
import type { MetricUnit } from '../metrics/catalogue.ts';
import type { Present } from '../readings/reading.ts';
import type { ChartWords, Scenario } from './chart-parts.ts';

export interface DumbbellItem {
  readonly key: string;
  /** Indicator, zone and period. */
  readonly name: Text;
  readonly unit: MetricUnit;
  readonly before: Present;
  readonly after: Present;
  /** How both values are printed: in the scale of the largest figure of the unit, with the decimals that part them. */
  readonly precision: RowPrecision;
  /** Later value as a share of the earlier one, 1 is the same. */
  readonly share: number;
  readonly beforeScenario: Scenario;
  readonly afterScenario: Scenario;
  /** Whether the change is welcome; null where the metric has no better direction. */
  readonly favourable: boolean | null;
}

/** What changed between two releases? The later value of each figure on the scale of the earlier one. */
export interface DumbbellSpec extends ChartWords {
  readonly kind: 'dumbbell';
  /** The widest change first. */
  readonly items: readonly DumbbellItem[];
  /** How many more stand in the table alone. */
  readonly tabled: number;
}
