import { bulletListSpec } from '@zones/core/charts/bullet-list';
import type { ChartSpec } from '@zones/core/charts/chart-spec';
import { cumulativeProgressSpec } from '@zones/core/charts/cumulative-progress';
import { quarterlyColumnsSpec } from '@zones/core/charts/quarterly-columns';
import { smallMultiplesSpec } from '@zones/core/charts/small-multiples';
import { varianceBarsSpec } from '@zones/core/charts/variance-bars';
import { CASES } from './cases.ts';
import { STAGE_CASES, stagesOf } from './clearance-cases.ts';
import { cascadeOf, HISTORY_CASES, historyOf, LAND_CASES, PLAN_CASES, planOf } from './land-cases.ts';
import { LOCATOR_CASES } from './locator-cases.ts';
import { dumbbellOf, RELEASE_CASES } from './release-cases.ts';
import { contextOf, everyRowOf, rowOf, rowsOf, seriesOf } from './story.ts';

type Named = readonly [name: string, spec: ChartSpec];

const PROGRESS_SPECS: readonly Named[] = CASES.flatMap(([name, content, metric]) => {
  const context = contextOf(content);
  const row = rowOf(content, metric);
  const rows = rowsOf(content, metric);
  const series = seriesOf(content, metric);
  const specs: readonly ChartSpec[] = [
    cumulativeProgressSpec(row, context, series),
    quarterlyColumnsSpec(row, context, series),
    bulletListSpec(everyRowOf(content), context),
    varianceBarsSpec(rows, context),
    smallMultiplesSpec(rows, context),
  ];
  return specs.map((spec) => [`${spec.kind}: ${name}`, spec] as const);
});

const LAND_SPECS: readonly Named[] = [
  ...LAND_CASES.map(([name, content]) => [`land-cascade: ${name}`, cascadeOf(content)] as const),
  ...HISTORY_CASES.map(([name, content]) => [`land-history: ${name}`, historyOf(content)] as const),
  ...LOCATOR_CASES.map(([name, spec]) => [`zone-locator: ${name}`, spec] as const),
  ...PLAN_CASES.map(([name, content]) => [`lot-plan: ${name}`, planOf(content)] as const),
];

const RELEASE_SPECS: readonly Named[] = RELEASE_CASES.map(
  ([name, changes]) => [`dumbbell: ${name}`, dumbbellOf(changes)] as const,
);

const STAGE_SPECS: readonly Named[] = STAGE_CASES.map(
  ([name, kind, plans]) => [`clearance-stages: ${name}`, stagesOf(kind, plans)] as const,
);

/** Every chart on every case. */
export const SPECS: readonly Named[] = [...PROGRESS_SPECS, ...LAND_SPECS, ...STAGE_SPECS, ...RELEASE_SPECS];
