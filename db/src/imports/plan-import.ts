import type { BoardContent } from '@zones/core/boards/board-content';
import type { ClearanceStep } from '@zones/core/clearance/clearance';
import type { Fact } from '@zones/core/facts/fact';
import type { ImportBatch } from '@zones/core/imports/batch';
import { type ObservationPlan, planObservations } from '@zones/core/imports/plan-observations';
import { RECORD_KEYS } from '@zones/core/imports/record-key';
import type { LedgerNote } from '@zones/core/land/ledger-note';
import type { Lot } from '@zones/core/lots/lot';
import type {
  AgendaItem,
  Explanation,
  Meeting,
  MeetingFinding,
  MeetingRecords,
  Task,
} from '@zones/core/meetings/meeting';
import type { Plan, Target } from '@zones/core/plans/plan';
import type { Source } from '@zones/core/sources/source';
import type { Works } from '@zones/core/works/works';
import { compareRecords, type RecordChanges } from './compare-records.ts';

/** Everything that recording a batch will write. */
export interface ImportPlan {
  /** Order of the first new observation. */
  readonly firstOrdinal: number;
  readonly observations: ObservationPlan;
  readonly sources: RecordChanges<Source>;
  readonly works: RecordChanges<Works>;
  readonly plans: RecordChanges<Plan>;
  readonly targets: RecordChanges<Target>;
  readonly ledgerNotes: RecordChanges<LedgerNote>;
  readonly lots: RecordChanges<Lot>;
  readonly clearance: RecordChanges<ClearanceStep>;
  readonly facts: RecordChanges<Fact>;
  readonly meetings: RecordChanges<Meeting>;
  readonly agendaItems: RecordChanges<AgendaItem>;
  readonly meetingFindings: RecordChanges<MeetingFinding>;
  readonly explanations: RecordChanges<Explanation>;
  readonly tasks: RecordChanges<Task>;
}

export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

export function planImport(content: BoardContent, batch: ImportBatch): ImportPlan {
  return {
    firstOrdinal: content.observations.length,
    observations: planObservations(content, batch.observations),
    sources: compareRecords(RECORD_KEYS.source, content.sources, batch.sources),
    works: compareRecords(RECORD_KEYS.works, content.works, batch.works),
    plans: compareRecords(RECORD_KEYS.plan, content.plans, batch.plans),
    targets: compareRecords<Target>(RECORD_KEYS.target, content.targets, batch.targets),
    ledgerNotes: compareRecords(RECORD_KEYS['ledger-note'], content.ledgerNotes, batch.ledgerNotes),
    lots: compareRecords<Lot>(RECORD_KEYS.lot, content.lots, batch.lots),
    clearance: compareRecords<ClearanceStep>(RECORD_KEYS.clearance, content.clearance, batch.clearance),
    facts: compareRecords(RECORD_KEYS.fact, content.facts, batch.facts),
    ...planMeetings(content, batch),
  };
}

function planMeetings(content: BoardContent, batch: ImportBatch): Pick<ImportPlan, keyof MeetingRecords> {
  const { meetings, agendaItems, meetingFindings, explanations, tasks } = content;
  return {
    meetings: compareRecords<Meeting>(RECORD_KEYS.meeting, meetings, batch.meetings),
    agendaItems: compareRecords<AgendaItem>(RECORD_KEYS['agenda-item'], agendaItems, batch.agendaItems),
    meetingFindings: compareRecords<MeetingFinding>(
      RECORD_KEYS['meeting-finding'],
      meetingFindings,
      batch.meetingFindings,
    ),
    explanations: compareRecords<Explanation>(RECORD_KEYS.explanation, explanations, batch.explanations),
    tasks: compareRecords<Task>(RECORD_KEYS.task, tasks, batch.tasks),
  };
}

const RECORDS = [
  'sources',
  'works',
  'plans',
  'targets',
  'ledgerNotes',
  'lots',
  'clearance',
  'facts',
  'meetings',
  'agendaItems',
  'meetingFindings',
  'explanations',
  'tasks',
] as const;

/** Observations and records together. A revision of an observation is a change. */
export function countChanges({ observations, ...plan }: ImportPlan): ImportCounts {
  const changes = RECORDS.map((kind) => plan[kind]);
  const sum = (first: number, counts: readonly number[]) => counts.reduce((total, count) => total + count, first);
  const revised = observations.superseded.length;
  return {
    added: sum(
      observations.added.length - revised,
      changes.map((one) => one.added.length),
    ),
    changed: sum(
      revised,
      changes.map((one) => one.changed.length),
    ),
    unchanged: sum(
      observations.unchanged.length,
      changes.map((one) => one.unchanged),
    ),
  };
}
