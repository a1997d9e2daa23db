import type { BoardTable } from './board.ts';
import type { ClearanceStepTable } from './clearance-step.ts';
import type { FactTable } from './fact.ts';
import type { ImportTable } from './import.ts';
import type { LedgerNoteTable } from './ledger-note.ts';
import type { LotTable } from './lot.ts';
import type { LotEvidenceTable } from './lot-evidence.ts';
import type { LotIndustryTable } from './lot-industry.ts';
import type { MeetingTable } from './meeting.ts';
import type { MeetingAgendaItemTable } from './meeting-agenda-item.ts';
import type { MeetingExplanationTable } from './meeting-explanation.ts';
import type { MeetingFindingTable } from './meeting-finding.ts';
import type { MeetingTaskTable } from './meeting-task.ts';
import type { ObservationTable } from './observation.ts';
import type { PlanTable } from './plan.ts';
import type { PublishedMigrationView } from './published-migration.ts';
import type { PublishedObservationTable } from './published-observation.ts';
import type { PublishedRecordTable } from './published-record.ts';
import type { PublishedReleaseTable } from './published-release.ts';
import type { PublishedResponseTable } from './published-response.ts';
import type { PublishedTargetTable } from './published-target.ts';
import type { SourceTable } from './source.ts';
import type { TargetTable } from './target.ts';
import type { WorksTable } from './works.ts';
import type { WorksPhysicalTable } from './works-physical.ts';
import type { ZoneTable } from './zone.ts';

/** What the board works on. No public handle knows these tables. */
interface DraftTables {
  board: BoardTable;
  zone: ZoneTable;
  import: ImportTable;
  source: SourceTable;
  observation: ObservationTable;
  plan: PlanTable;
  target: TargetTable;
  ledger_note: LedgerNoteTable;
  lot: LotTable;
  lot_industry: LotIndustryTable;
  lot_evidence: LotEvidenceTable;
  works: WorksTable;
  works_physical: WorksPhysicalTable;
  clearance_step: ClearanceStepTable;
  fact: FactTable;
  meeting: MeetingTable;
  meeting_agenda_item: MeetingAgendaItemTable;
  meeting_finding: MeetingFindingTable;
  meeting_explanation: MeetingExplanationTable;
  meeting_task: MeetingTaskTable;
}

/** All that the public side can see. */
export interface PublishedTables {
  published_release: PublishedReleaseTable;
  published_observation: PublishedObservationTable;
  published_target: PublishedTargetTable;
  published_record: PublishedRecordTable;
  published_response: PublishedResponseTable;
  published_migration: PublishedMigrationView;
}

export interface Tables extends DraftTables, PublishedTables {}
