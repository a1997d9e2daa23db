import type { FactsAnswer } from '@zones/core/contract/facts';
import type { ZoneQuery } from '@zones/core/contract/parameters';
import { checkZoneScope } from '../releases/check-names.ts';
import type { View } from '../responses/answers.ts';

/** Cited statements outside the catalogue: distances, prices, utilities, tenants. */
export function getFacts({ release, content }: View, query: ZoneQuery): FactsAnswer {
  const zone = checkZoneScope(content, query.zone);
  return { release: release.head, rows: content.facts.filter((fact) => zone === null || fact.zone === zone) };
}
