import type { FlowMetric, MetricCode, RatioMetric, StockMetric } from './catalogue.ts';

/** What a ratio is made of. Recomputed from these; an average of ratios is never a ratio. */
export type RatioFormula =
  | { readonly of: 'levels'; readonly numerator: StockMetric; readonly denominator: StockMetric }
  /** A flow to date over its own target for the whole year. */
  | { readonly of: 'year-plan'; readonly numerator: FlowMetric };

export const RATIO_FORMULAS = {
  disbursement_rate: { of: 'year-plan', numerator: 'public_capital_disbursed' },
  occupancy_of_cleared: { of: 'levels', numerator: 'land_leased', denominator: 'land_cleared' },
  occupancy_of_industrial: { of: 'levels', numerator: 'land_leased', denominator: 'land_industrial' },
} as const satisfies Record<RatioMetric, RatioFormula>;

/** The formula of a ratio; undefined for a flow or a stock. */
export function findRatioFormula(metric: MetricCode): RatioFormula | undefined {
  const formulas: Partial<Record<MetricCode, RatioFormula>> = RATIO_FORMULAS;
  return formulas[metric];
}
