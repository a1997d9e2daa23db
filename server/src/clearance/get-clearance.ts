import type { ClearanceAnswer } from '@zones/core/contract/clearance';
import type { ZoneQuery } from '@zones/core/contract/parameters';
import { checkZone } from '../releases/check-names.ts';
import type { View } from '../responses/answers.ts';

/** Where each compensation plan stands, stage by stage, as recorded. */
export function getClearance({ release, content }: View, query: ZoneQuery): ClearanceAnswer {
  const zone = checkZone(content, query.zone);
  return { release: release.head, rows: content.clearance.filter((step) => zone === null || step.zone === zone) };
}
