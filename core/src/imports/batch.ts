import type { ClearanceStep } from '../clearance/clearance.ts';
import type { Fact } from '../facts/fact.ts';
import type { LedgerNote } from '../land/ledger-note.ts';
import type { Lot } from '../lots/lot.ts';
import type { AgendaItem, Explanation, Meeting, MeetingFinding, Task } from '../meetings/meeting.ts';
import type { ObservationStatement, RevisionReason } from '../observations/observation.ts';
import type { Plan, Target } from '../plans/plan.ts';
import type { Source } from '../sources/source.ts';
import type { Works } from '../works/works.ts';

/** Where a statement stands in the file it came from, as a person finds it. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
}

/** An observation as a file states it, with the reason it gives for replacing an earlier one. */
export interface StatedObservation extends ObservationStatement {
  readonly place: Place;
  readonly revision: { readonly reason: RevisionReason; readonly note: string } | null;
}

/** A record with its place, where the file has sheets, and those of its fields that stand in cells of their own. */
export type Placed<T> = T & { readonly place?: Place; readonly cells?: Readonly<Record<string, Place>> };

/** What a file asks to be recorded. A workbook and a fact file both become this; only this is written. */
export interface ImportBatch {
  readonly sources: readonly Placed<Source>[];
  readonly observations: readonly StatedObservation[];
  readonly plans: readonly Placed<Plan>[];
  readonly targets: readonly (Target & { readonly place: Place })[];
  readonly ledgerNotes: readonly Placed<LedgerNote>[];
  readonly lots: readonly (Placed<Lot> & { readonly place: Place })[];
  readonly works: readonly (Works & { readonly place: Place })[];
  readonly clearance: readonly (Placed<ClearanceStep> & { readonly place: Place })[];
  readonly facts: readonly Fact[];
  readonly meetings: readonly Placed<Meeting>[];
  readonly agendaItems: readonly Placed<AgendaItem>[];
  readonly meetingFindings: readonly Placed<MeetingFinding>[];
  readonly explanations: readonly Placed<Explanation>[];
  readonly tasks: readonly Placed<Task>[];
}

/** One line of a dry run. */
export interface ImportChange {
  readonly effect: 'added' | 'changed' | 'unchanged';
  /** `observation`, `target`, `lot`, … */
  readonly record:
    | 'source'
    | 'observation'
    | 'plan'
    | 'target'
    | 'ledger-note'
    | 'lot'
    | 'works'
    | 'clearance'
    | 'fact'
    | 'meeting'
    | 'agenda-item'
    | 'meeting-finding'
    | 'explanation'
    | 'task';
  /** Natural key, readable: `loc-son land_leased 2018-03`. */
  readonly key: string;
  readonly place: Place | null;
  /** What was known, of a record only the fields that differ; null for an addition, empty for a known record. */
  readonly before: string | null;
  readonly after: string;
}
