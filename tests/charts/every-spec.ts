import { bulletListSpec } from '@zones/core/charts/bullet-list';
import type { ChartSpec } from '@zones/core/charts/chart-spec';
import { cumulativeProgressSpec } from '@zones/core/charts/cumulative-progress';
import { quarterlyColumnsSpec } from '@zones/core/charts/quarterly-columns';
import { smallMultiplesSpec } from '@zones/core/charts/small-multiples';
import { varianceBarsSpec } from '@zones/core/charts/variance-bars';
import { CASES } from './cases.ts';
import { contextOf, everyRowOf, rowOf, rowsOf, seriesOf } from './story.ts';

/** Every chart on every case. */
export const SPECS: readonly (readonly [name: string, spec: ChartSpec])[] = CASES.flatMap(([name, content, metric]) => {
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
