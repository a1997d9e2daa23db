import type { ProgressParameters } from '@zones/core/contract/parameters';
import type { ProgressAnswer } from '@zones/core/contract/progress';
import type { Calculation, Trace } from '@zones/core/evidence/calculation';
import { listCitedDocuments } from '@zones/core/evidence/cited-documents';
import { findPlan } from '@zones/core/plans/find-plan';
import { compareProgress } from '@zones/core/progress/compare-progress';
import { checkMetric, checkZoneScope } from '../releases/check-names.ts';
import type { View } from '../responses/answers.ts';
import { chooseSpan, yearsToFollow } from './choose-span.ts';

/** How the zones stand in a year against a plan version, quarter by quarter. Computations are reported to `trace`. */
export function getProgress(
  { release, content }: View,
  query: ProgressParameters,
  trace: Trace | null = null,
): ProgressAnswer {
  const zone = checkZoneScope(content, query.zone);
  const metric = checkMetric(query.metric);
  const span = chooseSpan(content, query);
  const plan = query.plan ?? null;
  const traced: Calculation[] = [];
  const rows = compareProgress(content, { ...span, plan, zone, metric }, (calculation) => {
    traced.push(calculation);
    trace?.(calculation);
  });
  return {
    release: release.head,
    plan: findPlan(content, span.year, plan),
    ...span,
    years: yearsToFollow(content),
    rows,
    documents: listCitedDocuments(content, rows, traced),
  };
}
