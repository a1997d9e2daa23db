import type { ReleaseContent } from '@zones/core/boards/board-content';
import type { LandAnswer } from '@zones/core/contract/land';
import type { ZoneQuery } from '@zones/core/contract/parameters';
import type { Calculation, Trace } from '@zones/core/evidence/calculation';
import { listCitedDocuments } from '@zones/core/evidence/cited-documents';
import { sayAvailableSplit } from '@zones/core/format/available-split';
import type { LandRow } from '@zones/core/land/land-row';
import { traceLand } from '@zones/core/land/list-land';
import type { Language } from '@zones/core/language/text';
import { assessLots } from '@zones/core/lots/assess-lots';
import { splitAvailable } from '@zones/core/lots/available-split';
import { countLots } from '@zones/core/lots/count-lots';
import { isPresent } from '@zones/core/readings/reading';
import { checkZoneScope } from '../releases/check-names.ts';
import type { View } from '../responses/answers.ts';

/** What the newest available land of each zone is made of, in numbers and in words. */
function listSplits(
  content: ReleaseContent,
  rows: readonly LandRow[],
  chosen: string | undefined,
): LandAnswer['splits'] {
  return content.zones.flatMap(({ slug }) => {
    const lots = content.lots.filter(({ zone }) => zone === slug && (chosen ?? slug) === slug);
    const split = splitAvailable(countLots(assessLots({ ...content, lots }, content.release.cutoff)));
    const newest = rows.find(({ zone, states }) => zone === slug && isPresent(states.land_available));
    if (split === null || newest === undefined) return [];
    const say = (language: Language): string => sayAvailableSplit(newest.states.land_available, split, language);
    return [{ zone: slug, ...split, text: { vi: say('vi'), en: say('en') } }];
  });
}

/** The land ledger of one zone or of all, newest first. Computations are reported to `trace`. */
export function getLand({ release, content }: View, query: ZoneQuery, trace: Trace | null = null): LandAnswer {
  const traced: Calculation[] = [];
  const rows = traceLand(content, checkZoneScope(content, query.zone), (calculation) => {
    traced.push(calculation);
    trace?.(calculation);
  });
  const splits = listSplits(content, rows, query.zone);
  return { release: release.head, rows, splits, documents: listCitedDocuments(content, rows, traced) };
}
