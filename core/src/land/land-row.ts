import type { StockMetric } from '../metrics/catalogue.ts';
import type { ZoneScope } from '../observations/observation.ts';
import type { PeriodCode } from '../quarters/period.ts';
import type { IsoDate } from '../quarters/quarter.ts';
import type { Reading } from '../readings/reading.ts';
import type { LedgerNote } from './ledger-note.ts';

/** The states of industrial land, in the order of the cascade. */
export const LAND_STATES = [
  'land_industrial',
  'land_uncleared',
  'land_cleared',
  'land_leased',
  'land_introduced',
  'land_recovering',
  'land_other_use',
  'land_available',
] as const satisfies readonly StockMetric[];
export type LandState = (typeof LAND_STATES)[number];

/** What cleared land is made of. */
export const CLEARED_PARTS = [
  'land_leased',
  'land_introduced',
  'land_recovering',
  'land_other_use',
  'land_available',
] as const satisfies readonly LandState[];

/** 0.01 ha, in m²: the rounding of the sources. */
export const LEDGER_TOLERANCE_M2 = 100;

/** The land ledger of one zone at one date, m². */
export interface LandRow {
  readonly zone: ZoneScope;
  /** As the source writes it: `2018-03`, `2022`, `2017-09-14`. */
  readonly asOf: PeriodCode;
  /** Last day of what `asOf` covers; null when undated. */
  readonly date: IsoDate | null;
  readonly states: Readonly<Record<LandState, Reading>>;
  /** Land that no state accounts for; 0 ± 100 balances. Absent while neither of the two identities is all stated. */
  readonly residual: Reading;
  /** False: an identity is out by more than the tolerance. Null: not both can be told. */
  readonly balanced: boolean | null;
  readonly occupancyOfCleared: Reading;
  readonly occupancyOfIndustrial: Reading;
  readonly notes: readonly LedgerNote[];
}
