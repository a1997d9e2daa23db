import type { ChartSpec } from '../charts/chart-spec.ts';
import { clearanceStagesSpec } from '../charts/clearance-stages.ts';
import { cumulativeProgressSpec } from '../charts/cumulative-progress.ts';
import { landCascadeSpec, largestArea } from '../charts/land-cascade.ts';
import { varianceBarsSpec } from '../charts/variance-bars.ts';
import { newestLedger, toLedger } from '../meetings/deck-land.ts';
import type { MetricCode } from '../metrics/catalogue.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import { isPresent } from '../readings/reading.ts';
import { listSeries } from '../series/list-series.ts';
import { findClearance } from '../zones/zone-clearance.ts';
import type { DocumentBlock } from './document.ts';
import { findProgress, type ReleaseFigures } from './release-figures.ts';

const chart = (spec: ChartSpec): DocumentBlock => ({ kind: 'chart', spec });

/** Will the year's plan be met? One indicator over all zones; no chart where nothing was done or planned. */
export function pathChart(figures: ReleaseFigures, metric: MetricCode): readonly DocumentBlock[] {
  const row = findProgress(figures, metric, ALL_ZONES);
  if (row === undefined || !row.quarters.some(({ actualToDate }) => isPresent(actualToDate))) return [];
  const [series] = listSeries(figures.content, metric, ALL_ZONES);
  return [chart(cumulativeProgressSpec(row, figures.context, series ?? null))];
}

/** Where is the gap? One indicator, a bar a zone; no chart where no zone can be compared. */
export function gapChart(figures: ReleaseFigures, metric: MetricCode): readonly DocumentBlock[] {
  const rows = figures.scopes.flatMap((zone) => findProgress(figures, metric, zone) ?? []);
  if (!rows.some(({ toDate }) => isPresent(toDate.variance))) return [];
  return [chart(varianceBarsSpec(rows, figures.context))];
}

/** What is stuck? Each zone that has compensation plans on record. */
export function stagesBlocks(figures: ReleaseFigures): readonly DocumentBlock[] {
  const { scopes, content, context } = figures;
  return scopes.flatMap((zone) => {
    const plans = zone === ALL_ZONES ? [] : findClearance(content, zone, []).plans;
    return plans.length === 0 ? [] : [chart(clearanceStagesSpec({ zone, plans }, context))];
  });
}

/** Where did the land go? The newest ledger of each zone, all on one scale. */
export function landCharts(figures: ReleaseFigures): readonly DocumentBlock[] {
  const { scopes, content, context } = figures;
  const ledgers = scopes.flatMap((zone) => {
    const row = zone === ALL_ZONES ? undefined : newestLedger({ content }, zone);
    return row === undefined || !isPresent(row.states.land_industrial) ? [] : [toLedger({ content }, row)];
  });
  const scaleTo = largestArea(ledgers);
  return ledgers.map((ledger) => chart(landCascadeSpec(ledger, context, scaleTo)));
}
