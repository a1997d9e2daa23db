import type { ClearanceStep } from '../clearance/clearance.ts';
import type { Fact } from '../facts/fact.ts';
import type { LedgerNote } from '../land/ledger-note.ts';
import type { Lot } from '../lots/lot.ts';
import type { AgendaItem, Explanation, Meeting, MeetingFinding, Task } from '../meetings/meeting.ts';
import type { Plan, Target } from '../plans/plan.ts';
import type { Source } from '../sources/source.ts';
import type { Works } from '../works/works.ts';

/**
 * The natural key of each kind of record but observations: what makes a later statement the same record. Readable, because
 * a dry run prints it.
 */
export const RECORD_KEYS = {
  source: (one: Source) => one.key,
  plan: (one: Plan) => one.id,
  target: (one: Target) =>
    [one.planId, one.zone, one.metric, one.point, ...(one.works === null ? [] : [one.works, one.funding ?? ''])].join(
      ' ',
    ),
  'ledger-note': (one: LedgerNote) => `${one.zone} ${one.period} ${one.kind}`,
  lot: (one: Lot) => `${one.zone} ${one.code}`,
  works: (one: Works) => `${one.zone} ${one.code}`,
  clearance: (one: ClearanceStep) => `${one.zone} ${one.plan} ${one.stage} ${one.asOf}`,
  fact: (one: Fact) => `${one.zone} ${one.code} ${one.period} ${one.sourceKey ?? ''}`.trim(),
  meeting: (one: Meeting) => one.id,
  'agenda-item': (one: AgendaItem) => `${one.meetingId} ${one.number}`,
  'meeting-finding': (one: MeetingFinding) => `${one.meetingId} ${one.number}`,
  explanation: ({ meetingId, zone, metric, works }: Explanation) =>
    [meetingId, zone, metric, ...(works === null ? [] : [works])].join(' '),
  task: (one: Task) => `${one.meetingId} ${one.number}`,
} as const;
