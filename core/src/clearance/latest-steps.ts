import type { BoardContent } from '../boards/board-content.ts';
import { CLEARANCE_STAGES, type ClearanceStep } from './clearance.ts';

const placeOf = ({ zone, plan, stage }: ClearanceStep): string => JSON.stringify([zone, plan, stage]);

/** The last word on every stage of every compensation plan: zones in their order, plans by code, stages in theirs. */
export function latestSteps(content: Pick<BoardContent, 'zones' | 'clearance'>): readonly ClearanceStep[] {
  const latest = new Map<string, ClearanceStep>();
  for (const step of content.clearance) {
    const known = latest.get(placeOf(step));
    if (known === undefined || step.asOf > known.asOf) latest.set(placeOf(step), step);
  }
  const order = new Map(content.zones.map(({ slug, position }) => [slug, position]));
  return [...latest.values()].sort(
    (a, b) =>
      (order.get(a.zone) ?? 0) - (order.get(b.zone) ?? 0) ||
      (a.plan < b.plan ? -1 : a.plan > b.plan ? 1 : 0) ||
      CLEARANCE_STAGES.indexOf(a.stage) - CLEARANCE_STAGES.indexOf(b.stage),
  );
}
