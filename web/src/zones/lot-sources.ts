import type { ChartSource } from '@zones/core/charts/chart-source';
import type { LotsAnswer } from '@zones/core/contract/lots';
import type { ZoneAnswer } from '@zones/core/contract/zone-profile';

/** The real documents that state the lots of a zone, each with its lots. */
export function listLotSources({ documents }: ZoneAnswer, rows: LotsAnswer['rows']): readonly ChartSource[] {
  return documents
    .filter(({ illustrative }) => !illustrative)
    .map(({ key, title }) => ({
      title,
      evidence: rows.filter(({ sourceKey }) => sourceKey === key).map(({ evidence }) => evidence),
    }));
}
