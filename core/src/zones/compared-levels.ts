import type { ReleaseContent } from '../boards/board-content.ts';
import type { LandRow, LandState } from '../land/land-row.ts';
import { LAND_STATES } from '../land/land-row.ts';
import { traceLand } from '../land/list-land.ts';
import type { FlowMetric, MetricCode } from '../metrics/catalogue.ts';
import { isFlowMetric } from '../metrics/catalogue.ts';
import { findPlan } from '../plans/find-plan.ts';
import { compareRow } from '../progress/compare-progress.ts';
import { openProgress } from '../progress/progress-scope.ts';
import { endOfQuarter, numberOf, yearOf } from '../quarters/quarter.ts';
import { isPresent } from '../readings/reading.ts';
import type { Level } from '../series/latest-level.ts';
import { latestLevel, listLevels } from '../series/latest-level.ts';
import { listSeries } from '../series/list-series.ts';

/** What is on record of one figure of one zone, newest first, values only; and what stands where there is none. */
export interface OnRecord {
  readonly levels: readonly Level[];
  readonly none: Level;
}

const isLandState = (metric: MetricCode): metric is LandState => (LAND_STATES as readonly string[]).includes(metric);

function landReading(row: LandRow, metric: MetricCode): Level | undefined {
  const of = isLandState(metric)
    ? row.states[metric]
    : metric === 'occupancy_of_cleared'
      ? row.occupancyOfCleared
      : row.occupancyOfIndustrial;
  return row.date !== null && isPresent(of) ? { reading: of, period: row.asOf, date: row.date } : undefined;
}

/** Land comes from the ledger, so that a total that only the identity gives is there, with both occupancies of its date. */
const landLevels = (content: ReleaseContent, zone: string, metric: MetricCode): readonly Level[] =>
  traceLand(content, zone, null).flatMap((row) => landReading(row, metric) ?? []);

/** This year to date first, then every stated span: only equal spans are alike. */
function flowLevels(content: ReleaseContent, zone: string, metric: FlowMetric): OnRecord {
  const { through } = content.release;
  const plan = findPlan(content, yearOf(through), null);
  const { toDate } = compareRow(openProgress(content), { zone, metric }, plan, through);
  const period = numberOf(through) === 4 ? String(yearOf(through)) : `${yearOf(through)}-${numberOf(through) * 3}M`;
  const now: Level = { reading: toDate.actual, period, date: endOfQuarter(through) };
  const stated = (listSeries(content, metric, zone)[0]?.points ?? [])
    .filter(({ reading }) => isPresent(reading))
    .map((point): Level => ({ reading: point.reading, period: point.period, date: point.to }))
    .toReversed();
  return { levels: isPresent(now.reading) ? [now, ...stated] : stated, none: now };
}

function rateLevels(content: ReleaseContent, zone: string): OnRecord {
  const { through } = content.release;
  const plan = findPlan(content, yearOf(through), null);
  const { toDate } = compareRow(openProgress(content), { zone, metric: 'disbursement_rate' }, plan, through);
  const now: Level = { reading: toDate.actual, period: through, date: endOfQuarter(through) };
  return { levels: isPresent(now.reading) ? [now] : [], none: now };
}

/** Everything on record of a metric of a zone that may be set beside another zone's. */
export function findOnRecord(content: ReleaseContent, zone: string, metric: MetricCode): OnRecord {
  if (isFlowMetric(metric)) return flowLevels(content, zone, metric);
  if (metric === 'disbursement_rate') return rateLevels(content, zone);
  const inLedger = isLandState(metric) || metric === 'occupancy_of_cleared' || metric === 'occupancy_of_industrial';
  const levels = inLedger ? landLevels(content, zone, metric) : listLevels(content, metric, zone);
  return { levels, none: latestLevel(content, metric, zone) };
}
