import type { ReleaseContent } from '../boards/board-content.ts';
import type { Text } from '../language/text.ts';
import type { Present } from '../readings/reading.ts';
import type { Calculation } from './calculation.ts';
import { createSourceFinder } from './source-keys.ts';

/** A real document with the evidence ids of the figures that rest on it. */
interface DocumentOfFigures {
  readonly title: Text;
  readonly evidence: readonly string[];
}

const isPresent = (part: object): part is Present => 'evidence' in part && 'status' in part && 'value' in part;

/** Every value of an answer that has a proof, however deep it stands. */
function listPresent(part: unknown): readonly Present[] {
  if (typeof part !== 'object' || part === null) return [];
  if (isPresent(part)) return part.value === null ? [] : [part];
  return Object.values(part).flatMap(listPresent);
}

/**
 * The real documents behind the figures of an answer, each with the evidence ids of those that rest on it. Invented
 * documents are not among them: a board answers for its sample itself.
 */
export function listCitedDocuments(
  content: ReleaseContent,
  rows: readonly object[],
  traced: readonly Calculation[],
): readonly DocumentOfFigures[] {
  const real = content.sources.filter(({ illustrative }) => !illustrative);
  if (real.length === 0) return [];
  const findSources = createSourceFinder(content, traced);
  const proved = new Map(listPresent(rows).map((reading) => [reading.evidence, reading]));
  const restOn = new Map<string, string[]>();
  for (const [evidence, reading] of proved)
    for (const key of findSources(reading)) restOn.set(key, [...(restOn.get(key) ?? []), evidence]);
  return real.flatMap(({ key, title }) => {
    const evidence = restOn.get(key);
    return evidence === undefined ? [] : [{ title, evidence }];
  });
}
