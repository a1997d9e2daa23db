import type { ChartSpec } from '@zones/core/charts/chart-spec';

/** How a chart's legend draws its keys: as the chart draws its figures. */
export type LegendForm = 'steps' | 'bars';

export const LEGEND_FORMS: Readonly<Record<ChartSpec['kind'], LegendForm>> = {
  'cumulative-progress': 'steps',
  'small-multiples': 'steps',
  'land-history': 'steps',
  dumbbell: 'steps',
  'quarterly-columns': 'bars',
  'bullet-list': 'bars',
  'variance-bars': 'bars',
  'land-cascade': 'bars',
  'clearance-stages': 'bars',
  'lot-plan': 'bars',
  'zone-locator': 'bars',
};
