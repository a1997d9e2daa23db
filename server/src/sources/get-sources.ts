import type { SourceAnswer, SourcesAnswer } from '@zones/core/contract/sources';
import { factId, targetId } from '@zones/core/evidence/evidence-id';
import { Problem } from '../problems/problem.ts';
import type { View } from '../responses/answers.ts';

/** Documents behind a release, by key. */
export function getSources({ release, content }: View): SourcesAnswer {
  return { release: release.head, rows: content.sources.toSorted((a, b) => (a.key < b.key ? -1 : 1)) };
}

/** One document and the figures that it states. Throws `source.not-found`. */
export function getSource({ release, content }: View, key: string): SourceAnswer {
  const source = content.sources.find((candidate) => candidate.key === key);
  if (source === undefined) throw new Problem('source.not-found', key, 'id');
  const states = [
    ...content.observations.filter(({ sourceKey }) => sourceKey === key).map(({ id }) => id),
    ...content.targets.filter(({ sourceKey }) => sourceKey === key).map(targetId),
    ...content.facts.filter(({ sourceKey }) => sourceKey === key).map(factId),
  ];
  return { release: release.head, source, states };
}
