import type { BoardContent } from '../boards/board-content.ts';
import type { ImportBatch } from '../imports/batch.ts';
import type { ZoneScope } from '../observations/observation.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import type { Breach } from './breach.ts';
import { breach } from './breach.ts';
import type { CheckScope } from './check-scope.ts';

/** One figure, or a record of figures: whether it says that it is invented, and what says that it is. */
interface Claim {
  readonly what: string;
  readonly zone: ZoneScope;
  readonly illustrative: boolean;
  readonly sourceKey: string | null;
  readonly planId?: string;
  readonly record: object;
}

/** Everything that carries a mark. A cited fact has no mark, so it can never rest on an invented source. */
function listClaims({ content }: CheckScope): readonly Claim[] {
  const current = content.observations.filter((one) => one.supersededBy === null && one.value !== null);
  const facts = content.facts.filter((one) => one.value !== null);
  return [
    ...[...current, ...content.targets].map((one) => ({ ...one, what: one.metric, record: one })),
    ...content.plans.map((one) => ({ ...one, what: one.id, zone: ALL_ZONES, record: one })),
    ...content.lots.flatMap((one) =>
      [one, ...one.evidence].map((said) => ({ ...said, what: one.code, zone: one.zone, record: one })),
    ),
    ...content.works.flatMap((one) =>
      [one, ...one.physical.map((said) => ({ ...said, sourceKey: one.sourceKey }))].map((said) => ({
        ...said,
        what: one.code,
        zone: one.zone,
        record: one,
      })),
    ),
    ...content.clearance.map((one) => ({ ...one, what: one.plan, record: one })),
    ...facts.map((one) => ({ ...one, what: one.code, illustrative: false, record: one })),
    ...listMeetingClaims(content),
  ];
}

/** What meetings said and set, named by their meeting. */
function listMeetingClaims(content: BoardContent): readonly Claim[] {
  const { agendaItems, meetingFindings, explanations, tasks } = content;
  return [
    ...content.meetings.map((one) => ({ ...one, what: one.id, zone: ALL_ZONES, record: one })),
    ...agendaItems.map((one) => ({ ...one, what: one.meetingId, zone: ALL_ZONES, record: one })),
    ...[...meetingFindings, ...explanations, ...tasks].map((one) => ({ ...one, what: one.meetingId, record: one })),
  ];
}

/** Keys of what is invented by its own word. */
const inventedKeys = <T extends { readonly illustrative: boolean }>(list: readonly T[], keyOf: (one: T) => string) =>
  new Set<string | null | undefined>(list.filter((one) => one.illustrative).map(keyOf));

/** The mark of an invented figure can never be taken off while the source or the plan that states it is invented itself. */
export function checkMarks(scope: CheckScope): readonly Breach[] {
  const sources = inventedKeys(scope.content.sources, ({ key }) => key);
  const plans = inventedKeys(scope.content.plans, ({ id }) => id);
  const unmarked = listClaims(scope).filter(
    ({ illustrative, sourceKey, planId }) => !illustrative && (sources.has(sourceKey) || plans.has(planId)),
  );
  return [...new Map(unmarked.map((one) => [one.record, one])).values()].map(
    ({ what, zone, sourceKey, planId, record }) => {
      const source = sources.has(sourceKey) ? sourceKey : planId;
      return breach('mark-missing', { what, zone, source: source ?? '' }, record);
    },
  );
}

/** A source that is known as invented is not made a real one by stating it again: a real document has a number of its own. */
export function checkSourceMarks(content: BoardContent, stated: ImportBatch['sources']): readonly Breach[] {
  const invented = inventedKeys(content.sources, ({ key }) => key);
  return stated
    .filter((one) => !one.illustrative && invented.has(one.key))
    .map((one) => breach('mark-missing', { what: one.key, zone: ALL_ZONES, source: one.key }, one));
}
