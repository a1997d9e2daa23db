import type { Text } from '../language/text.ts';
import type { MetricCode } from '../metrics/catalogue.ts';
import type { ZoneScope } from '../observations/observation.ts';
import type { IsoDate } from '../quarters/quarter.ts';

/** A review meeting of the board: what its agenda, findings, explanations and tasks belong to. */
export interface Meeting {
  /** `2017-09-25`: unique in its board, part of permanent addresses. */
  readonly id: string;
  readonly title: Text;
  readonly heldOn: IsoDate;
  readonly venue: Text;
  /** The notice that tells of it. */
  readonly sourceKey: string | null;
  readonly illustrative: boolean;
}

/** What a statement of a meeting is about. `all` and two nulls: the board as a whole. */
export interface MeetingSubject {
  readonly zone: ZoneScope;
  readonly metric: MetricCode | null;
  /** Code of public works of the zone. */
  readonly works: string | null;
}

/** One item of a meeting's agenda. */
export interface AgendaItem {
  readonly meetingId: string;
  /** Counted from 1; unique in its meeting. */
  readonly number: number;
  readonly title: Text;
  readonly minutes: number;
  readonly sourceKey: string | null;
  readonly illustrative: boolean;
}

export const MEETING_FINDING_KINDS = ['result', 'limitation', 'focus'] as const;
/** What went well, what fell short, what the next quarter is about. */
export type MeetingFindingKind = (typeof MEETING_FINDING_KINDS)[number];

/** What a meeting found, in words: a notice paraphrased, never copied. */
export interface MeetingFinding extends MeetingSubject {
  readonly meetingId: string;
  /** Counted from 1; unique in its meeting. */
  readonly number: number;
  readonly kind: MeetingFindingKind;
  readonly text: Text;
  readonly sourceKey: string | null;
  readonly illustrative: boolean;
}

/** Why a metric is off its plan, who answers for it, and what the meeting is asked. One a meeting, zone, metric and works. */
export interface Explanation extends MeetingSubject {
  readonly meetingId: string;
  readonly metric: MetricCode;
  readonly cause: Text;
  /** The unit that answers for it. */
  readonly owner: Text;
  readonly remedy: Text;
  /** Null where nothing is asked of the meeting. */
  readonly decisionAsked: Text | null;
  readonly sourceKey: string | null;
  readonly illustrative: boolean;
}

/** A task that a meeting set. Its state is computed for a date: see `stateOfTask`. */
export interface Task extends MeetingSubject {
  readonly meetingId: string;
  /** Counted from 1; unique in its meeting. */
  readonly number: number;
  readonly text: Text;
  /** The unit that does it. */
  readonly owner: Text;
  readonly dueOn: IsoDate;
  /** When it was done and when that became known; null while not reported as done. */
  readonly done: { readonly on: IsoDate; readonly knownOn: IsoDate } | null;
  readonly sourceKey: string | null;
  readonly illustrative: boolean;
}

/** Everything said of meetings, in lists as they are recorded. */
export interface MeetingRecords {
  readonly meetings: readonly Meeting[];
  readonly agendaItems: readonly AgendaItem[];
  readonly meetingFindings: readonly MeetingFinding[];
  readonly explanations: readonly Explanation[];
  readonly tasks: readonly Task[];
}

export const NO_MEETINGS = {
  meetings: [],
  agendaItems: [],
  meetingFindings: [],
  explanations: [],
  tasks: [],
} as const satisfies MeetingRecords;
