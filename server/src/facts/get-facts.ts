import type { FactsAnswer } from '@zones/core/contract/facts';
import type { FactsQuery } from '@zones/core/contract/parameters';
import type { Fact } from '@zones/core/facts/fact';
import { checkZoneScope } from '../releases/check-names.ts';
import type { View } from '../responses/answers.ts';

/** Cited statements outside the catalogue: distances, prices, utilities, tenants. */
export function getFacts({ release, content }: View, query: FactsQuery): FactsAnswer {
  const zone = checkZoneScope(content, query.zone);
  const asked = (fact: Fact): boolean =>
    (zone === null || fact.zone === zone) && (query.code === undefined || fact.code === query.code);
  return { release: release.head, rows: content.facts.filter(asked) };
}
