import type { LandAnswer } from '@zones/core/contract/land';
import type { ZoneQuery } from '@zones/core/contract/parameters';
import type { Calculation, Trace } from '@zones/core/evidence/calculation';
import { traceLand } from '@zones/core/land/list-land';
import { listCitedDocuments } from '../evidence/cited-documents.ts';
import { checkZoneScope } from '../releases/check-names.ts';
import type { View } from '../responses/answers.ts';

/** The land ledger of one zone or of all, newest first. Computations are reported to `trace`. */
export function getLand({ release, content }: View, query: ZoneQuery, trace: Trace | null = null): LandAnswer {
  const traced: Calculation[] = [];
  const rows = traceLand(content, checkZoneScope(content, query.zone), (calculation) => {
    traced.push(calculation);
    trace?.(calculation);
  });
  return { release: release.head, rows, documents: listCitedDocuments(content, rows, traced) };
}
