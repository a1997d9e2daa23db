import type { ZoneQuery } from '@zones/core/contract/parameters';
import type { WorksAnswer } from '@zones/core/contract/works';
import { checkZone } from '../releases/check-names.ts';
import type { View } from '../responses/answers.ts';

/** Public works of one zone or of all, as recorded. */
export function getWorks({ release, content }: View, query: ZoneQuery): WorksAnswer {
  const zone = checkZone(content, query.zone);
  return { release: release.head, rows: content.works.filter((works) => zone === null || works.zone === zone) };
}
