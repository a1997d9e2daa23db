import type { ReleaseContent } from '../boards/board-content.ts';
import type { Reading } from '../readings/reading.ts';
import type { Calculation } from './calculation.ts';
import { targetId } from './evidence-id.ts';
import { findEvidence } from './find-evidence.ts';

/** Names the documents behind a reading. */
export type FindSources = (reading: Reading) => readonly string[];

/**
 * Finds the documents behind readings of one release: a statement's own, or those of everything a computed figure was
 * made from. `traced` are the computations already at hand; others are computed again.
 */
export function createSourceFinder(content: ReleaseContent, traced: readonly Calculation[] = []): FindSources {
  const plans = new Map(content.plans.map((plan) => [plan.id, plan.sourceKey]));
  const stated = new Map<string, string | null>([
    ...content.targets.map(
      (target) => [targetId(target), target.sourceKey ?? plans.get(target.planId) ?? null] as const,
    ),
    ...content.observations.map((observation) => [observation.id, observation.sourceKey] as const),
  ]);
  const computed = new Map(traced.map(({ id, inputs }) => [id, inputs]));
  const found = new Map<string, readonly string[]>();

  const behind = (id: string): readonly string[] => {
    const known = found.get(id);
    if (known !== undefined) return known;
    found.set(id, []);
    const own = stated.get(id);
    const evidence = own === undefined && !computed.has(id) ? findEvidence(content, id) : undefined;
    const inputs = computed.get(id) ?? evidence?.inputs ?? [];
    const keys = [own ?? evidence?.source?.key ?? [], ...inputs.map(({ reading }) => sourcesOf(reading))].flat();
    const distinct = [...new Set(keys)].sort();
    found.set(id, distinct);
    return distinct;
  };
  const sourcesOf: FindSources = ({ evidence }) => (evidence === undefined ? [] : behind(evidence));
  return sourcesOf;
}
