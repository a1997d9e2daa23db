import type { Board, ReleaseInfo } from '../boards/board-content.ts';
import type { ChartSpec } from '../charts/chart-spec.ts';
import type { TableTwin } from '../charts/table-twin.ts';
import type { Text } from '../language/text.ts';
import type { Quarter } from '../quarters/quarter.ts';
import type { AssessedTask } from './task-state.ts';

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
  | 'findings'
  | 'decisions'
  | 'tasks'
  | 'sources';

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
  | { readonly kind: 'tasks'; readonly tasks: readonly AssessedTask[] };

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
  readonly board: Pick<Board, 'slug' | 'name' | 'authority' | 'recordKind' | 'illustrative'>;
  readonly release: Pick<ReleaseInfo, 'id' | 'title' | 'cutoff' | 'publishedAt'>;
  readonly through: Quarter;
  readonly slides: readonly DeckSlide[];
}
