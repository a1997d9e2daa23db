import type { ChartContext } from '@zones/core/charts/chart-context';
import type { ZoneAnswer } from '@zones/core/contract/zone-profile';

/** Documents behind the last reports of a zone's compensation plans; for invented ones the board answers. */
export function listPlanSources({
  clearance,
  documents,
}: Pick<ZoneAnswer, 'clearance' | 'documents'>): ChartContext['sources'] {
  const keys = new Set(clearance.plans.flatMap(({ stages }) => stages.map(({ sourceKey }) => sourceKey)));
  return documents
    .filter(({ key, illustrative }) => keys.has(key) && !illustrative)
    .map(({ title }) => ({ title, evidence: null }));
}
