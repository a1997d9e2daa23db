import type { ReleaseContent } from '../boards/board-content.ts';
import { silenceOf } from '../boards/silence.ts';
import type { Trace } from '../evidence/calculation.ts';
import type { MetricCode } from '../metrics/catalogue.ts';
import type { ZoneScope } from '../observations/observation.ts';
import { resolveReading } from '../observations/observation-reading.ts';
import type { ProgressScope } from '../progress/progress-scope.ts';
import { listScopes, openProgress } from '../progress/progress-scope.ts';
import type { Period } from '../quarters/period.ts';
import type { Reading } from '../readings/reading.ts';
import { absent, isPresent } from '../readings/reading.ts';
import type { LandRow, LandState } from './land-row.ts';
import { LAND_STATES, LEDGER_TOLERANCE_M2 } from './land-row.ts';
import { completeStates, occupancyOf, residualOf } from './ledger.ts';

const RATIOS = ['occupancy_of_cleared', 'occupancy_of_industrial'] as const;

type LandScope = Pick<ProgressScope, 'content' | 'observations' | 'trace'>;

/** A ledger that a board keeps has no gaps by itself: a missing state is missing from the record. */
function stateReader(scope: LandScope, zone: ZoneScope, period: Period): (metric: MetricCode) => Reading {
  const missing = silenceOf(scope.content);
  return (metric) => resolveReading(scope.observations.find(zone, metric, period.code)?.whole ?? []) ?? absent(missing);
}

function toRow(scope: LandScope, zone: ZoneScope, period: Period): LandRow {
  const read = stateReader(scope, zone, period);
  // Object.fromEntries forgets which keys it got; LAND_STATES is exactly the keys of the record.
  const stated = Object.fromEntries(LAND_STATES.map((state) => [state, read(state)])) as Record<LandState, Reading>;
  const at = { zone, period: period.code, trace: scope.trace };
  const states = completeStates(stated, at);
  const residual = residualOf(stated, states, at);
  return {
    zone,
    asOf: period.code,
    date: period.to,
    states,
    residual,
    balanced: isPresent(residual) ? Math.abs(residual.value) <= LEDGER_TOLERANCE_M2 : null,
    occupancyOfCleared: occupancyOf(states, 'land_cleared', read('occupancy_of_cleared'), at),
    occupancyOfIndustrial: occupancyOf(states, 'land_industrial', read('occupancy_of_industrial'), at),
    notes: scope.content.ledgerNotes.filter((note) => note.zone === zone && note.period === period.code),
  };
}

function periodsOf(scope: LandScope, zone: ZoneScope): readonly Period[] {
  const stated = [...LAND_STATES, ...RATIOS].flatMap((metric) => scope.observations.list(zone, metric));
  return [...new Map(stated.map(({ period }) => [period.code, period])).values()];
}

const newestFirst = (a: LandRow, b: LandRow): number => {
  const [left, right] = [a.date ?? '', b.date ?? ''];
  if (left !== right) return left < right ? 1 : -1;
  return a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0;
};

/** As `listLand`, with every computed figure reported to `trace`. */
export function traceLand(content: ReleaseContent, zone: ZoneScope | null, trace: Trace | null): readonly LandRow[] {
  const scope = openProgress(content, trace);
  return listScopes(content)
    .filter((one) => zone === null || one === zone)
    .flatMap((one) => periodsOf(scope, one).map((period) => toRow(scope, one, period)))
    .sort(newestFirst);
}

/**
 * The land ledger, one row a zone and date of the record, newest first and in the zones' order within a date. All zones
 * together have a row only where a source states them together. Year-precision rows keep their code.
 */
export function listLand(content: ReleaseContent, zone: ZoneScope | null): readonly LandRow[] {
  return traceLand(content, zone, null);
}
