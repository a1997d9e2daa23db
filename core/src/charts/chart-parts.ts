import type { Text } from '../language/text.ts';
import type { Quarter } from '../quarters/quarter.ts';
import type { Reading } from '../readings/reading.ts';
import type { TableTwin } from './table-twin.ts';

/** What a mark stands for (IBCS): actual, estimate, forecast, plan (adjusted), original plan, past year. */
export type Scenario = 'AC' | 'ES' | 'FC' | 'PL' | 'PL0' | 'PY';

/** One figure of a chart. An absent reading is a gap with its reason: it is drawn, never skipped and never 0. */
export interface ChartMark {
  readonly quarter: Quarter;
  readonly scenario: Scenario;
  readonly reading: Reading;
}

export interface LegendEntry {
  readonly scenario: Scenario | 'required' | 'reference';
  readonly label: Text;
}

/** What every chart says around its drawing, in both languages. */
export interface ChartWords {
  /** Stable within a page and a file name: `cumulative-progress-loc-son-land_handed_over-2017`. */
  readonly id: string;
  /** The message, in a sentence. */
  readonly title: Text;
  /** Zone, unit, period with its cut-off, plan version. */
  readonly subtitle: Text;
  /** Documents, release, marks explained; burnt into every file made from the chart. */
  readonly source: Text;
  /** Says that the figures are invented, across the frame; null on real figures. */
  readonly watermark: Text | null;
  /** The whole chart in one sentence, for those who do not see it. */
  readonly sentence: Text;
  readonly legend: readonly LegendEntry[];
  /** The same readings as rows. */
  readonly table: TableTwin;
}
