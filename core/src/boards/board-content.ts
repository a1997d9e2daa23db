import type { ClearanceStep } from '../clearance/clearance.ts';
import type { Fact } from '../facts/fact.ts';
import type { LedgerNote } from '../land/ledger-note.ts';
import type { Text } from '../language/text.ts';
import type { Lot } from '../lots/lot.ts';
import type { MeetingRecords } from '../meetings/meeting.ts';
import type { Observation } from '../observations/observation.ts';
import type { Plan, Target } from '../plans/plan.ts';
import type { IsoDate, Quarter } from '../quarters/quarter.ts';
import type { ReleaseFormat } from '../releases/release-format.ts';
import type { Source } from '../sources/source.ts';
import type { Works } from '../works/works.ts';

export interface Board {
  readonly slug: string;
  readonly name: Text;
  readonly authority: Text;
  /** `cited`: what the public record states. `reporting`: a board that reports by workbook, so a gap is a missing report. */
  readonly recordKind: 'cited' | 'reporting';
  /** True for a board whose figures are sample data. */
  readonly illustrative: boolean;
  /** Order in lists; the first is the default board. */
  readonly position: number;
}

export interface Zone {
  readonly slug: string;
  readonly name: Text;
  readonly place: Text;
  readonly position: number;
}

/** Everything a board knows, every version of it. The drafts and a release have this one shape. */
export interface BoardContent extends MeetingRecords {
  readonly board: Board;
  readonly zones: readonly Zone[];
  readonly sources: readonly Source[];
  readonly observations: readonly Observation[];
  readonly plans: readonly Plan[];
  readonly targets: readonly Target[];
  readonly ledgerNotes: readonly LedgerNote[];
  readonly lots: readonly Lot[];
  readonly works: readonly Works[];
  readonly clearance: readonly ClearanceStep[];
  readonly facts: readonly Fact[];
}

/** What is decided when a release is published. */
export interface ReleaseDecision {
  /** `lam-dong-sample-2017-09-25`: unique over all boards, part of permanent addresses. */
  readonly id: string;
  readonly title: Text;
  /** Date to which figures were known. Not the quarter's end. */
  readonly cutoff: IsoDate;
  /** Instant, ISO 8601 UTC. */
  readonly publishedAt: string;
  /** Last quarter reported on; later quarters are not yet due. */
  readonly through: Quarter;
  /** Plan version in force, or null when no plan is on record. */
  readonly planId: string | null;
  /** The meeting it is made for, or null when it is made for none. */
  readonly meetingId: string | null;
}

/** What a release says of itself within its content. */
export interface ReleaseInfo extends ReleaseDecision {
  /** Which members the content has; decided by the version of the program that published it. */
  readonly format: ReleaseFormat;
}

/** A frozen board: what a release shows, for ever. Current observations only; earlier versions for evidence. */
export interface ReleaseContent extends BoardContent {
  readonly release: ReleaseInfo;
}
