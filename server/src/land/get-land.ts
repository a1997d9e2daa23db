import type { LandAnswer } from '@zones/core/contract/land';
import type { ZoneQuery } from '@zones/core/contract/parameters';
import type { Trace } from '@zones/core/evidence/calculation';
import { traceLand } from '@zones/core/land/list-land';
import { checkZoneScope } from '../releases/check-names.ts';
import type { View } from '../responses/answers.ts';

/** The land ledger of one zone or of all, newest first. Computations are reported to `trace`. */
export function getLand({ release, content }: View, query: ZoneQuery, trace: Trace | null = null): LandAnswer {
  return { release: release.head, rows: traceLand(content, checkZoneScope(content, query.zone), trace) };
}
