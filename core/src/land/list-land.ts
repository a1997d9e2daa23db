import type { ReleaseContent } from '../boards/board-content.ts';
import { silenceOf } from '../boards/silence.ts';
import type { Trace } from '../evidence/calculation.ts';
import { isStockMetric } from '../metrics/catalogue.ts';
import type { Observation, ZoneScope } from '../observations/observation.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import { resolveReading } from '../observations/observation-reading.ts';
import type { ProgressScope } from '../progress/progress-scope.ts';
import { listScopes, openProgress } from '../progress/progress-scope.ts';
import { sumOfZonesAt } from '../progress/roll-up.ts';
import type { Period } from '../quarters/period.ts';
import type { Absence, Reading } from '../readings/reading.ts';
import { absent, isPresent } from '../readings/reading.ts';
import type { LandRow, LandState } from './land-row.ts';
import { LAND_STATES } from './land-row.ts';
import { balanceOf, completeStates, occupancyOf } from './ledger.ts';

const RATIOS = ['occupancy_of_cleared', 'occupancy_of_industrial'] as const;
type LedgerMetric = LandState | (typeof RATIOS)[number];

/** What a public document leaves out is not published; what the board’s own report leaves out is not reported. */
function silenceAt({ content, observations }: ProgressScope, zone: ZoneScope, period: Period): Absence {
  const stated = [...LAND_STATES, ...RATIOS].flatMap(
    (metric) => observations.find(zone, metric, period.code)?.whole ?? [],
  );
  const isPublic = ({ sourceKey }: Observation): boolean =>
    content.sources.some(({ key, url }) => key === sourceKey && url !== null);
  return stated.length > 0 && stated.every(isPublic) ? 'not-published' : silenceOf(content);
}

/** A ledger that a board keeps has no gaps by itself: a missing state is missing from the record. */
function stateReader(scope: ProgressScope, zone: ZoneScope, period: Period): (metric: LedgerMetric) => Reading {
  const missing = silenceAt(scope, zone, period);
  return (metric) => {
    const stated = resolveReading(scope.observations.find(zone, metric, period.code)?.whole ?? []) ?? absent(missing);
    if (isPresent(stated) || zone !== ALL_ZONES || !isStockMetric(metric)) return stated;
    return sumOfZonesAt(scope, metric, period.code) ?? stated;
  };
}

function toRow(scope: ProgressScope, zone: ZoneScope, period: Period): LandRow {
  const read = stateReader(scope, zone, period);
  // Object.fromEntries forgets which keys it got; LAND_STATES is exactly the keys of the record.
  const stated = Object.fromEntries(LAND_STATES.map((state) => [state, read(state)])) as Record<LandState, Reading>;
  const at = { zone, period: period.code, trace: scope.trace };
  const states = completeStates(stated, at);
  return {
    zone,
    asOf: period.code,
    date: period.to,
    states,
    ...balanceOf(stated, at),
    occupancyOfCleared: occupancyOf(states, 'land_cleared', read('occupancy_of_cleared'), at),
    occupancyOfIndustrial: occupancyOf(states, 'land_industrial', read('occupancy_of_industrial'), at),
    notes: scope.content.ledgerNotes.filter((note) => note.zone === zone && note.period === period.code),
  };
}

function periodsOf(scope: ProgressScope, zone: ZoneScope): readonly Period[] {
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
 * together have a row only where a source states them together, its gaps filled by what every zone states. Year-precision rows keep their code.
 */
export function listLand(content: ReleaseContent, zone: ZoneScope | null): readonly LandRow[] {
  return traceLand(content, zone, null);
}
