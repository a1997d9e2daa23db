import type { BoardContent } from '../boards/board-content.ts';
import type { ObservationStatement } from '../observations/observation.ts';
import { canonicalJson } from '../releases/canonical-json.ts';
import type { ImportBatch, ImportChange, Place, Placed } from './batch.ts';
import { describeDifference, describeRecord } from './describe-record.ts';
import { figureKey } from './observation-id.ts';
import { planObservations } from './plan-observations.ts';
import { RECORD_KEYS } from './record-key.ts';

/** `12300000000 actual`, `— not-reported`; base units, for a reader who compares two lines. */
function describeStatement(one: ObservationStatement): string {
  const parts = [
    one.value === null ? `— ${one.absence ?? 'not-published'}` : `${one.value} ${one.status ?? ''}`.trim(),
  ];
  if (one.illustrative) parts.push('illustrative');
  if (one.withheld) parts.push('withheld');
  if (one.sourceKey !== null) parts.push(`[${one.sourceKey}]`);
  return parts.join(' ');
}

const readableKey = (one: ObservationStatement): string => figureKey(one).replaceAll('~', ' ');

function compareObservations(content: BoardContent, batch: ImportBatch): readonly ImportChange[] {
  const plan = planObservations(content, batch.observations);
  const byId = new Map(content.observations.map((one) => [one.id, one]));
  const changes = plan.added.map(({ statement, supersedes }): ImportChange => {
    const before = supersedes === null ? undefined : byId.get(supersedes);
    return {
      effect: before ? 'changed' : 'added',
      record: 'observation',
      key: readableKey(statement),
      place: statement.place,
      before: before ? describeStatement(before) : null,
      after: describeStatement(statement),
    };
  });
  const unchanged = plan.unchanged.map(({ statement }): ImportChange => {
    const after = describeStatement(statement);
    return {
      effect: 'unchanged',
      record: 'observation',
      key: readableKey(statement),
      place: statement.place,
      before: after,
      after,
    };
  });
  return [...changes, ...unchanged];
}

/** A record without its place in the file: what is kept. */
export function withoutPlace<T extends object>(record: T): Omit<T, 'place' | 'cells'> {
  const { place: _, cells: __, ...kept } = record as Placed<T>;
  return kept;
}

interface Kind<T> {
  readonly record: ImportChange['record'];
  readonly keyOf: (one: T) => string;
  readonly known: readonly T[];
}

type Told = Pick<ImportChange, 'effect' | 'before' | 'after'>;

/** A record that is known as it is says no more than its name; of a changed one only what differs is told. */
function tell(key: string, before: object | undefined, after: object): Told {
  if (before === undefined) return { effect: 'added', before: null, after: describeRecord(after, key) };
  if (canonicalJson(before) === canonicalJson(after)) return { effect: 'unchanged', before: '', after: '' };
  return { effect: 'changed', ...describeDifference(before, after) };
}

function compareRecords<T extends object>(
  { record, keyOf, known }: Kind<T>,
  stated: readonly (T & { readonly place?: Place })[],
): readonly ImportChange[] {
  const kept = new Map(known.map((one) => [keyOf(one), one]));
  return stated.map((one): ImportChange => {
    const key = keyOf(one);
    return { record, key, place: one.place ?? null, ...tell(key, kept.get(key), withoutPlace(one)) };
  });
}

function compareMeetings(content: BoardContent, batch: ImportBatch): readonly ImportChange[] {
  const { meetings, agendaItems, meetingFindings, explanations, tasks } = content;
  return [
    ...compareRecords({ record: 'meeting', keyOf: RECORD_KEYS.meeting, known: meetings }, batch.meetings),
    ...compareRecords(
      { record: 'agenda-item', keyOf: RECORD_KEYS['agenda-item'], known: agendaItems },
      batch.agendaItems,
    ),
    ...compareRecords(
      { record: 'meeting-finding', keyOf: RECORD_KEYS['meeting-finding'], known: meetingFindings },
      batch.meetingFindings,
    ),
    ...compareRecords(
      { record: 'explanation', keyOf: RECORD_KEYS.explanation, known: explanations },
      batch.explanations,
    ),
    ...compareRecords({ record: 'task', keyOf: RECORD_KEYS.task, known: tasks }, batch.tasks),
  ];
}

/** What a file would add, change (old → new) or leave alone, a line a record. Nothing is decided here that recording does not do. */
export function compareBatch(content: BoardContent, batch: ImportBatch): readonly ImportChange[] {
  const { sources, plans, targets, ledgerNotes, lots, works, clearance, facts } = content;
  return [
    ...compareRecords({ record: 'source', keyOf: RECORD_KEYS.source, known: sources }, batch.sources),
    ...compareObservations(content, batch),
    ...compareRecords({ record: 'plan', keyOf: RECORD_KEYS.plan, known: plans }, batch.plans),
    ...compareRecords({ record: 'target', keyOf: RECORD_KEYS.target, known: targets }, batch.targets),
    ...compareRecords(
      { record: 'ledger-note', keyOf: RECORD_KEYS['ledger-note'], known: ledgerNotes },
      batch.ledgerNotes,
    ),
    ...compareRecords({ record: 'lot', keyOf: RECORD_KEYS.lot, known: lots }, batch.lots),
    ...compareRecords({ record: 'works', keyOf: RECORD_KEYS.works, known: works }, batch.works),
    ...compareRecords({ record: 'clearance', keyOf: RECORD_KEYS.clearance, known: clearance }, batch.clearance),
    ...compareRecords({ record: 'fact', keyOf: RECORD_KEYS.fact, known: facts }, batch.facts),
    ...compareMeetings(content, batch),
  ];
}
