import type { LotsAnswer } from '@zones/core/contract/lots';
import type { LotsQuery } from '@zones/core/contract/parameters';
import { assessLots } from '@zones/core/lots/assess-lots';
import { isIndustryCode } from '@zones/core/lots/industries';
import { Problem } from '../problems/problem.ts';
import { checkZone } from '../releases/check-names.ts';
import type { View } from '../responses/answers.ts';

/** Lots with their readiness on the release's cut-off, narrowed by what was asked for. */
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
  return { release: release.head, rows };
}
