import type { BoardContent } from '../boards/board-content.ts';
import type { StatedObservation } from '../imports/batch.ts';
import { figureKey } from '../imports/observation-id.ts';
import { planObservations, sameFigureStated } from '../imports/plan-observations.ts';
import type { ObservationStatement } from '../observations/observation.ts';
import type { Breach } from './breach.ts';
import { breach } from './breach.ts';

type Shown = string | number;

/** How a figure stands beside its number. */
const standing = (one: ObservationStatement): string => {
  if (one.withheld) return 'withheld';
  return one.status ?? one.absence ?? 'not-published';
};

/** What a figure was and became, so that the two differ: the numbers, else how they stand, else whether they are invented. */
function tellApart(before: ObservationStatement, after: ObservationStatement): readonly [Shown, Shown] {
  if (before.value !== after.value) return [before.value ?? standing(before), after.value ?? standing(after)];
  if (standing(before) !== standing(after)) return [standing(before), standing(after)];
  const mark = (one: ObservationStatement): string => (one.illustrative ? 'illustrative' : standing(one));
  return [mark(before), mark(after)];
}

/** A changed figure says why it changed, unless an estimate became final. */
export function checkRevisions(content: BoardContent, stated: readonly StatedObservation[]): readonly Breach[] {
  const byId = new Map(content.observations.map((one) => [one.id, one]));
  return planObservations(content, stated).added.flatMap(({ statement, supersedes, revision }) => {
    const before = supersedes === null ? undefined : byId.get(supersedes);
    if (before === undefined || revision !== null) return [];
    const { zone, metric, period } = statement;
    const [was, is] = tellApart(before, statement);
    const params = { zone, metric, period, before: was, after: is };
    return [breach('revision-reason-missing', params, statement)];
  });
}

/** The same figure twice in one file: two values on a reporting board, or two values of one source in a cited record. */
export function checkRepeats(content: BoardContent, stated: readonly StatedObservation[]): readonly Breach[] {
  const first = new Map<string, StatedObservation>();
  const cited = content.board.recordKind === 'cited';
  return stated.flatMap((one) => {
    const key = cited ? `${figureKey(one)} ${one.sourceKey}` : figureKey(one);
    const before = first.get(key);
    if (before === undefined) first.set(key, one);
    if (before === undefined || sameFigureStated(before, one)) return [];
    return [breach('stated-twice', { zone: one.zone, metric: one.metric, period: one.period }, one, before)];
  });
}
