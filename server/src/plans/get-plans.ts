import type { PlansAnswer } from '@zones/core/contract/plans';
import type { View } from '../responses/answers.ts';

/** Every plan version on record, by year and approval. */
export function getPlans({ release, content }: View): PlansAnswer {
  const rows = content.plans.toSorted((a, b) => a.year - b.year || (a.approvedOn < b.approvedOn ? -1 : 1));
  return { release: release.head, rows };
}
