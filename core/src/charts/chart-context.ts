import type { Board, ReleaseInfo, Zone } from '../boards/board-content.ts';
import { silenceOf } from '../boards/silence.ts';
import { formatZoneName } from '../format/zone.ts';
import type { Text } from '../language/text.ts';
import { ALL_ZONES, type ZoneScope } from '../observations/observation.ts';
import type { Plan } from '../plans/plan.ts';
import type { ProgressQuarter, ProgressRow } from '../progress/progress.ts';
import type { IsoDate, Quarter } from '../quarters/quarter.ts';
import type { Absent, Reading } from '../readings/reading.ts';
import { absent, isPresent } from '../readings/reading.ts';
import type { Scenario } from './chart-parts.ts';
import type { ChartSource } from './chart-source.ts';

/** What a chart must say besides its figures. A progress answer, with its board, zones and documents, is one. */
export interface ChartContext {
  readonly board: Pick<Board, 'name' | 'authority' | 'recordKind'>;
  readonly zones: readonly Pick<Zone, 'slug' | 'name'>[];
  readonly release: Pick<ReleaseInfo, 'id' | 'cutoff' | 'through'>;
  /** The version compared with; null when none is on record. */
  readonly plan: Pick<Plan, 'year' | 'kind' | 'number' | 'approvedOn' | 'deadline' | 'illustrative'> | null;
  readonly year: number;
  /** Last quarter counted. */
  readonly through: Quarter;
  /** Documents behind the figures; for figures that rest on none of them the board answers. */
  readonly sources: readonly ChartSource[];
}

/** Past figures of one zone and metric; a row of the series is one. */
export interface PastSeries {
  readonly points: readonly {
    /** Null for a level at a date. */
    readonly from: IsoDate | null;
    readonly to: IsoDate;
    readonly reading: Reading;
  }[];
}

const ALL_ZONES_NAME: Text = { vi: 'Toàn bộ các khu', en: 'All zones' };

/** A zone among zones, by its own name alone. */
export function findZoneName(context: Pick<ChartContext, 'zones'>, zone: ZoneScope): Text {
  if (zone === ALL_ZONES) return ALL_ZONES_NAME;
  const found = context.zones.find((one) => one.slug === zone);
  return found === undefined ? { vi: zone, en: zone } : formatZoneName(found.name);
}

/** How a figure that was achieved is drawn: an estimate is never solid. */
export function scenarioOf(reading: Reading): Scenario {
  return reading.value !== null && reading.status === 'estimate' ? 'ES' : 'AC';
}

/** The plan in force is outlined; an original plan is outlined in dots. */
export function planScenario(context: Pick<ChartContext, 'plan'>): Scenario {
  return context.plan?.kind === 'original' ? 'PL0' : 'PL';
}

/** Seen from the quarter compared: what came after it is to come, even where the release knows it by now. */
export function seenFrom(context: Pick<ChartContext, 'through'>, row: ProgressRow): ProgressRow {
  const later = (reading: Reading): Reading => (isPresent(reading) ? absent('not-yet-due') : reading);
  const see = (at: ProgressQuarter): ProgressQuarter =>
    at.quarter > context.through ? { ...at, actual: later(at.actual), actualToDate: later(at.actualToDate) } : at;
  const [q1, q2, q3, q4] = row.quarters;
  return { ...row, quarters: [see(q1), see(q2), see(q3), see(q4)] };
}

/** Why a past figure is missing, by the kind of record that the board keeps. */
export function missingPast(context: Pick<ChartContext, 'board'>): Absent {
  return absent(silenceOf(context));
}
