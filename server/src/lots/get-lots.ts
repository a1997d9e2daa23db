import type { LotsAnswer } from '@zones/core/contract/lots';
import type { LotsQuery } from '@zones/core/contract/parameters';
import { assessLots } from '@zones/core/lots/assess-lots';
import { isIndustryCode } from '@zones/core/lots/industries';
import { listPrices } from '@zones/core/lots/land-prices';
import { Problem } from '../problems/problem.ts';
import { checkZone } from '../releases/check-names.ts';
import type { View } from '../responses/answers.ts';

/** Lots with their readiness on the release's cut-off, narrowed by what was asked for, and what land costs in each zone. */
export function getLots({ release, content }: View, query: LotsQuery): LotsAnswer {
  const zone = checkZone(content, query.zone);
  const { industry } = query;
  if (industry !== undefined && !isIndustryCode(industry)) {
    throw new Problem('industry.not-found', industry, 'industry');
  }
  const minAreaM2 = Number(query.minAreaM2 ?? 0);
  const level = query.level === undefined ? null : Number(query.level);
  const rows = assessLots(content, content.release.cutoff).filter(
    (lot) =>
      (zone === null || lot.zone === zone) &&
      lot.areaM2 >= minAreaM2 &&
      (industry === undefined || lot.industries.includes(industry)) &&
      (level === null || lot.level === level),
  );
  const prices = content.zones
    .toSorted((a, b) => a.position - b.position)
    .filter(({ slug }) => zone === null || slug === zone)
    .map(({ slug }) => listPrices(content, slug, content.release.cutoff));
  return { release: release.head, rows, prices };
}
