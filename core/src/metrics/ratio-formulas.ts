import type { FlowMetric, MetricCode, RatioMetric, StockMetric } from './catalogue.ts';
import { METRICS } from './catalogue.ts';

/** What a ratio is made of. Recomputed from these; an average of ratios is never a ratio. */
export type RatioFormula =
  | { readonly of: 'levels'; readonly numerator: StockMetric; readonly denominator: StockMetric }
  /** A flow to date over its own target for the whole year. */
  | { readonly of: 'year-plan'; readonly numerator: FlowMetric };

/** The catalogue's formulas, held to codes that exist and are of the right kind. */
export const RATIO_FORMULAS = {
  disbursement_rate: METRICS.disbursement_rate.formula,
  occupancy_of_cleared: METRICS.occupancy_of_cleared.formula,
  occupancy_of_industrial: METRICS.occupancy_of_industrial.formula,
} as const satisfies Record<RatioMetric, RatioFormula>;

/** The formula of a ratio; undefined for a flow or a stock. */
export function findRatioFormula(metric: MetricCode): RatioFormula | undefined {
  const formulas: Partial<Record<MetricCode, RatioFormula>> = RATIO_FORMULAS;
  return formulas[metric];
}
