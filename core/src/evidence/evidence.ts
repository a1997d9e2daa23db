import type { Text } from '../language/text.ts';
import type { LotEvidence } from '../lots/lot.ts';
import type { MetricCode, MetricUnit } from '../metrics/catalogue.ts';
import type { RevisionReason, ZoneScope } from '../observations/observation.ts';
import type { Plan } from '../plans/plan.ts';
import type { PeriodCode } from '../quarters/period.ts';
import type { IsoDate } from '../quarters/quarter.ts';
import type { Reading } from '../readings/reading.ts';
import type { Source } from '../sources/source.ts';

/** The document behind a figure and where in it the figure stands. */
export interface EvidenceSource extends Source {
  readonly locator: string | null;
  readonly quote: string | null;
}

/** One version of an observation. */
export interface EvidenceVersion {
  readonly id: string;
  readonly period: PeriodCode;
  readonly reading: Reading;
  /** The value as printed, also where the reading withholds it; null for an absence. */
  readonly printed: number | null;
  readonly withheld: boolean;
  readonly recordedAt: string;
  readonly supersededBy: string | null;
  /** Why it replaced the version before it. */
  readonly reason: RevisionReason | null;
  readonly reasonNote: string | null;
  readonly source: EvidenceSource | null;
  readonly note: string | null;
  readonly cutoff: IsoDate | null;
}

export interface EvidenceInput {
  readonly label: Text;
  readonly reading: Reading;
  /** Evidence of the input itself; null for an absence that nobody vouches for. */
  readonly evidence: string | null;
}

/** A statement outside the catalogue, with what other sources and periods say of the same thing. */
export interface EvidenceFact {
  readonly code: string;
  readonly name: Text;
  /** As printed; null for an absence. */
  readonly printed: string | null;
  /** As printed, and in both languages. */
  readonly unit: string;
  readonly unitName: Text;
  readonly others: readonly {
    readonly id: string;
    readonly period: PeriodCode;
    readonly reading: Reading;
    readonly printed: string | null;
    readonly source: EvidenceSource | null;
  }[];
}

/** The proof of one figure: a statement, a target, a computation or the dated facts of a lot. */
export interface Evidence {
  readonly id: string;
  readonly kind: 'observation' | 'target' | 'calculation' | 'lot' | 'fact';
  readonly zone: ZoneScope;
  readonly metric: MetricCode | null;
  readonly period: PeriodCode | null;
  /** Work and funding source, of a figure kept per work. */
  readonly works: string | null;
  readonly funding: string | null;
  /** Null for a lot and for a fact, which has its own unit. */
  readonly unit: MetricUnit | null;
  /** Null for a lot: its facts are in `lot`. */
  readonly reading: Reading | null;
  readonly source: EvidenceSource | null;
  readonly note: string | null;
  readonly cutoff: IsoDate | null;
  /** All versions of the statement, oldest first, itself among them. */
  readonly versions: readonly EvidenceVersion[];
  /**
   * Other current statements of the same figure, where sources disagree or agree; of a contested figure that nobody else
   * states for its date, the one that it is held against: the last before it.
   */
  readonly alternatives: readonly EvidenceVersion[];
  /** The plan version of a target, or that a computation depends on. */
  readonly plan: Plan | null;
  readonly formula: Text | null;
  readonly inputs: readonly EvidenceInput[];
  readonly lot: { readonly code: string; readonly areaM2: number; readonly facts: readonly LotEvidence[] } | null;
  /** Null unless `kind` is `fact`. */
  readonly fact: EvidenceFact | null;
}
