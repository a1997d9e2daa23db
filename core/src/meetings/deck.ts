import type { Board, ReleaseInfo } from '../boards/board-content.ts';
import type { ChartSpec } from '../charts/chart-spec.ts';
import type { TableTwin } from '../charts/table-twin.ts';
import type { Text } from '../language/text.ts';
import type { MetricCode } from '../metrics/catalogue.ts';
import type { ZoneScope } from '../observations/observation.ts';
import type { IsoDate, Quarter } from '../quarters/quarter.ts';
import type { TaskState } from './task-state.ts';

/** The order of a review: what was promised, where we stand, what is off plan, then the record behind it. */
export type SlidePart =
  | 'title'
  | 'previous-tasks'
  | 'scorecard'
  | 'exception'
  | 'land'
  | 'works'
  | 'clearance'
  | 'support'
  | 'gaps'
  | 'decisions'
  | 'tasks'
  | 'sources';

export interface DeckTask {
  readonly task: Text;
  /** Null where nobody was named. */
  readonly owner: Text | null;
  readonly due: IsoDate | null;
  readonly state: TaskState;
  readonly illustrative: boolean;
}

/** Why a figure is off plan, as the board wrote it; null is not reported. */
export interface DeckExplanation {
  readonly metric: MetricCode;
  readonly zone: ZoneScope;
  readonly cause: Text | null;
  readonly owner: Text | null;
  readonly remedy: Text | null;
  readonly decision: Text | null;
  readonly illustrative: boolean;
}

/** What a meeting adds to the figures of its release. Empty lists are said to be empty. */
export interface DeckMeeting {
  /** Tasks of the meeting before; null when there was none. */
  readonly previousTasks: readonly DeckTask[] | null;
  readonly explanations: readonly DeckExplanation[];
  readonly conclusions: readonly Text[];
  readonly tasks: readonly DeckTask[];
}

/** A named remark beside a chart: cause, owner, remedy, decision asked. */
export interface SlideFact {
  readonly label: Text;
  readonly text: Text;
}

export type SlideBody =
  | { readonly kind: 'cover'; readonly lines: readonly Text[] }
  | { readonly kind: 'chart'; readonly spec: ChartSpec; readonly facts: readonly SlideFact[] }
  | { readonly kind: 'table'; readonly table: TableTwin }
  | {
      readonly kind: 'statements';
      readonly groups: readonly { readonly heading: Text; readonly items: readonly Text[] }[];
    }
  | { readonly kind: 'tasks'; readonly tasks: readonly DeckTask[] };

export interface DeckSlide {
  /** Unique in the deck; letters, digits and hyphens: `exception-public-capital-disbursed-all`. */
  readonly id: string;
  readonly part: SlidePart;
  /** The finding, in a sentence. */
  readonly title: Text;
  /** Unit, period with its cut-off, plan version. */
  readonly subtitle: Text;
  readonly body: SlideBody;
  /** Documents, release, marks explained. */
  readonly source: Text;
  /** For the presenter, a paragraph each: the chart in words, definitions, formulas, evidence. */
  readonly notes: readonly Text[];
  /** Ids of the proofs of every number shown. */
  readonly evidence: readonly string[];
  /** True as soon as one thing shown is invented. */
  readonly illustrative: boolean;
  /** Stands across an illustrative slide; null on real figures. */
  readonly watermark: Text | null;
}

/** A review as slides, in both languages, from one release and nothing else. */
export interface Deck {
  readonly board: Pick<Board, 'slug' | 'name' | 'authority' | 'illustrative'>;
  readonly release: Pick<ReleaseInfo, 'id' | 'title' | 'cutoff' | 'publishedAt'>;
  readonly through: Quarter;
  readonly slides: readonly DeckSlide[];
}
