import type { ReleaseContent } from '../boards/board-content.ts';
import { traceLand } from '../land/list-land.ts';
import { traceLotAreas } from '../lots/lot-areas.ts';
import type { FlowMetric, StockMetric } from '../metrics/catalogue.ts';
import { METRICS } from '../metrics/catalogue.ts';
import { compareRow } from '../progress/compare-progress.ts';
import { openProgress } from '../progress/progress-scope.ts';
import { sumOfZonesAt } from '../progress/roll-up.ts';
import { statedReading } from '../progress/zone-actuals.ts';
import { isQuarter, quarterOf } from '../quarters/quarter.ts';
import { traceWorks } from '../works/compare-works.ts';
import type { Calculation } from './calculation.ts';
import type { CalculationAddress } from './evidence-id.ts';

const IN_LEDGER = new Set<string>(['ledger', 'residual', 'residual-of-industrial', 'residual-of-cleared', 'occupancy']);

/**
 * Computes a figure again, with everything it was made of, through the functions that show it. Undefined when nothing in
 * the release comes to that figure.
 */
export function recompute(content: ReleaseContent, id: string, address: CalculationAddress): Calculation | undefined {
  let found: Calculation | undefined;
  const trace = (calculation: Calculation): void => {
    if (calculation.id === id) found = calculation;
  };
  const row = { zone: address.zone, metric: address.metric };
  if (address.works !== undefined) {
    traceWorks(content, address.zone, trace);
    return found;
  }
  if (address.measure.startsWith('lots-')) {
    traceLotAreas(content, address.zone, trace);
    return found;
  }
  if (IN_LEDGER.has(address.measure)) {
    traceLand(content, address.zone, trace);
    return found;
  }
  if (address.measure === 'zones-stated' && METRICS[row.metric].kind !== 'ratio') {
    // A ratio is never summed, so no evidence id of one has this measure.
    sumOfZonesAt(openProgress(content, trace), row.metric as FlowMetric | StockMetric, address.period);
    return found;
  }
  if (address.measure === 'works') {
    statedReading(openProgress(content, trace), row, address.period);
    return found;
  }
  const plan = content.plans.find((one) => one.id === address.planId) ?? null;
  if (address.planId !== null && plan === null) return undefined;
  const year = Number(address.period.slice(0, 4));
  const through = isQuarter(address.period) ? address.period : quarterOf(year, 4);
  compareRow(openProgress(content, trace), row, plan, through);
  return found;
}
