import type { SeriesQuery } from '@zones/core/contract/parameters';
import type { SeriesAnswer } from '@zones/core/contract/series';
import { listCitedDocuments } from '@zones/core/evidence/cited-documents';
import { isMetricCode } from '@zones/core/metrics/catalogue';
import { listSeries } from '@zones/core/series/list-series';
import { Problem } from '../problems/problem.ts';
import { checkZoneScope } from '../releases/check-names.ts';
import type { View } from '../responses/answers.ts';

/** One metric over all years on record. */
export function getSeries({ release, content }: View, query: SeriesQuery): SeriesAnswer {
  const zone = checkZoneScope(content, query.zone);
  if (!isMetricCode(query.metric)) throw new Problem('metric.not-found', query.metric, 'metric');
  const rows = listSeries(content, query.metric, zone);
  return { release: release.head, rows, documents: listCitedDocuments(content, rows, []) };
}
