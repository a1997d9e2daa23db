import type { ComparisonAnswer } from '@zones/core/contract/comparison';
import type { CompareQuery } from '@zones/core/contract/parameters';
import { compareZones } from '@zones/core/zones/compare-zones';
import { MOST_COMPARED } from '@zones/core/zones/most-compared';
import { Problem } from '../problems/problem.ts';
import { checkZone } from '../releases/check-names.ts';
import type { View } from '../responses/answers.ts';

/** Zones asked for, in that order; else the first of the board. Throws for a zone that is not there or is named twice. */
function chooseZones({ content }: View, zones: string | undefined): readonly string[] {
  const asked = zones?.split(',') ?? [];
  if (asked.length === 0) {
    const inOrder = content.zones.toSorted((a, b) => a.position - b.position);
    return inOrder.slice(0, MOST_COMPARED).map(({ slug }) => slug);
  }
  if (new Set(asked).size < asked.length) throw new Problem('parameter.invalid', zones, 'zones');
  for (const zone of asked) checkZone(content, zone, 'zones');
  return asked;
}

/** Two to four zones side by side on the same definitions. */
export function getComparison(view: View, query: CompareQuery): ComparisonAnswer {
  return { release: view.release.head, ...compareZones(view.content, chooseZones(view, query.zones)) };
}
