import type { ChartSpec } from '@zones/core/charts/chart-spec';
import type { Language } from '@zones/core/language/text';
import { bulletChart, landChart, stagesCharts, varianceChart } from './bar-charts.ts';
import type { NativeChart } from './native-chart.ts';
import { cumulativeChart, multipleCharts, quarterlyChart } from './progress-charts.ts';

/**
 * The charts that Office draws for a specification, each with the readings of its table twin. Small multiples are a chart
 * a panel. The plan of lots and the distances of a zone are sketches, the land over time is joined only where it is of one
 * thing, and a dumbbell has two ends, which no chart of Office says: these four have a table and no native chart.
 */
export function toNativeCharts(spec: ChartSpec, language: Language): readonly NativeChart[] {
  switch (spec.kind) {
    case 'cumulative-progress':
      return [cumulativeChart(spec, language)];
    case 'quarterly-columns':
      return [quarterlyChart(spec, language)];
    case 'bullet-list':
      return [bulletChart(spec, language)];
    case 'variance-bars':
      return [varianceChart(spec, language)];
    case 'small-multiples':
      return multipleCharts(spec, language);
    case 'land-cascade':
      return [landChart(spec, language)];
    case 'clearance-stages':
      return stagesCharts(spec, language);
    case 'land-history':
    case 'lot-plan':
    case 'zone-locator':
    case 'dumbbell':
      return [];
  }
}
