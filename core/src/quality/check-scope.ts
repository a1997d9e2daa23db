import type { BoardContent } from '../boards/board-content.ts';
import type { ImportBatch, Place } from '../imports/batch.ts';
import { planObservations } from '../imports/plan-observations.ts';
import { RECORD_KEYS } from '../imports/record-key.ts';
import type { Observation } from '../observations/observation.ts';
import type { ObservationIndex } from '../observations/observation-index.ts';
import { indexObservations } from '../observations/observation-index.ts';
import type { IsoDate } from '../quarters/quarter.ts';

/** A board's content as a check sees it. */
export interface CheckScope {
  readonly content: BoardContent;
  readonly observations: ObservationIndex;
  /** Day of entry, or null where dates are not checked. */
  readonly today: IsoDate | null;
  /** Records that the file states, with their places in it; null when the content itself is checked. */
  readonly stated: ReadonlyMap<object, Place | null> | null;
}

/** A content by itself: what a release would show. */
export function scopeOfContent(content: BoardContent): CheckScope {
  return { content, observations: indexObservations(content.observations), today: null, stated: null };
}

function merge<T extends object>(
  known: readonly T[],
  stated: readonly (T & { readonly place?: Place })[],
  keyOf: (one: T) => string,
  places: Map<object, Place | null>,
): readonly T[] {
  for (const one of stated) places.set(one, one.place ?? null);
  const replaced = new Set(stated.map(keyOf));
  return [...known.filter((one) => !replaced.has(keyOf(one))), ...stated];
}

/** Later than every instant on record: only the order of recording matters to a check. */
const NOT_RECORDED_YET = '9999-12-31T23:59:59Z';

function mergeObservations(
  content: BoardContent,
  batch: ImportBatch,
  places: Map<object, Place | null>,
): readonly Observation[] {
  const plan = planObservations(content, batch.observations);
  const by = new Map(plan.superseded.map(({ id, by }) => [id, by]));
  const added = plan.added.map(({ id, statement, revision }): Observation => {
    const { place, ...stated } = statement;
    const observation = { ...stated, id, recordedAt: NOT_RECORDED_YET, supersededBy: null, revision };
    places.set(observation, place);
    return observation;
  });
  const unchanged = new Map(plan.unchanged.map(({ id, statement }) => [id, statement.place]));
  for (const one of content.observations) {
    const place = unchanged.get(one.id);
    if (place) places.set(one, place);
  }
  const known = content.observations.map((one) => {
    const replacement = by.get(one.id);
    return replacement === undefined ? one : { ...one, supersededBy: replacement };
  });
  return [...known, ...added];
}

/** The content as it would be with the file recorded. The file's observations must have known codes and periods. */
export function scopeOfBatch(content: BoardContent, batch: ImportBatch, today: IsoDate | null): CheckScope {
  const places = new Map<object, Place | null>();
  const merged: BoardContent = {
    ...content,
    sources: merge(content.sources, batch.sources, RECORD_KEYS.source, places),
    observations: mergeObservations(content, batch, places),
    plans: merge(content.plans, batch.plans, RECORD_KEYS.plan, places),
    targets: merge(content.targets, batch.targets, RECORD_KEYS.target, places),
    ledgerNotes: merge(content.ledgerNotes, batch.ledgerNotes, RECORD_KEYS['ledger-note'], places),
    lots: merge(content.lots, batch.lots, RECORD_KEYS.lot, places),
    works: merge(content.works, batch.works, RECORD_KEYS.works, places),
    clearance: merge(content.clearance, batch.clearance, RECORD_KEYS.clearance, places),
    facts: merge(content.facts, batch.facts, RECORD_KEYS.fact, places),
    meetings: merge(content.meetings, batch.meetings, RECORD_KEYS.meeting, places),
    agendaItems: merge(content.agendaItems, batch.agendaItems, RECORD_KEYS['agenda-item'], places),
    meetingFindings: merge(content.meetingFindings, batch.meetingFindings, RECORD_KEYS['meeting-finding'], places),
    explanations: merge(content.explanations, batch.explanations, RECORD_KEYS.explanation, places),
    tasks: merge(content.tasks, batch.tasks, RECORD_KEYS.task, places),
  };
  return { content: merged, observations: indexObservations(merged.observations), today, stated: places };
}
