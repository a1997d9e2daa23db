import type { LotsQuery } from '@zones/core/contract/parameters';
import type { LotRow } from '@zones/core/lots/assess-lots';
import { BOUNDARY_UTILITIES, type BoundaryUtility } from '@zones/core/lots/boundary-utilities';
import { PRICE_KINDS, type PriceKind } from '@zones/core/lots/land-prices';
import { LOT_EVIDENCE_KINDS, type LotEvidenceKind } from '@zones/core/lots/lot';
import type { Reading } from '@zones/core/readings/reading';
import type { View } from '../responses/answers.ts';
import type { Cell, Table } from '../responses/csv.ts';
import { getLots } from './get-lots.ts';

type Column = readonly [name: string, read: (lot: LotRow) => Cell];

const absenceOf = (reading: Reading): Cell => (reading.value === null ? reading.absence : null);
const named = (code: string, suffix: string): string => `${code.replaceAll('-', '_')}_${suffix}`;

/** Evidence that no other column dates; `verified_on` says when a lot was last verified or offered. */
const STEPS: readonly LotEvidenceKind[] = LOT_EVIDENCE_KINDS.filter(
  (kind) =>
    kind !== 'handover-promised' && kind !== 'verified' && !BOUNDARY_UTILITIES.some((utility) => utility === kind),
);

const stepColumn = (kind: LotEvidenceKind): Column => [
  named(kind, 'on'),
  ({ steps }) => steps.find((step) => step.kind === kind)?.on,
];

const utilityColumns = (utility: BoundaryUtility): readonly Column[] => [
  [named(utility, 'on'), ({ utilities }) => utilities[utility].on],
  [
    named(utility, 'absence'),
    ({ utilities }) => {
      const at = utilities[utility];
      return at.on === null ? at.absence : null;
    },
  ],
];

const priceColumns = (kind: PriceKind): readonly Column[] => [
  [named(kind, 'value'), ({ prices }) => prices[kind].reading.value],
  [named(kind, 'unit'), ({ prices }) => prices[kind].unit],
  [named(kind, 'period'), ({ prices }) => prices[kind].period],
  [named(kind, 'absence'), ({ prices }) => absenceOf(prices[kind].reading)],
  [named(kind, 'source'), ({ prices }) => prices[kind].sourceKey],
  [named(kind, 'evidence'), ({ prices }) => prices[kind].reading.evidence],
];

/** New columns come last, so that who reads by position finds what was there. */
const COLUMNS: readonly Column[] = [
  ['zone', ({ zone }) => zone],
  ['lot', ({ lot }) => lot],
  ['block', ({ block }) => block],
  ['area_m2', ({ areaM2 }) => areaM2],
  ['level', ({ level }) => level],
  ['side_state', ({ sideState }) => sideState],
  ['possession_months', ({ possessionMonths }) => possessionMonths.value],
  ['status', ({ possessionMonths }) => (possessionMonths.value === null ? null : possessionMonths.status)],
  ['absence', ({ possessionMonths }) => absenceOf(possessionMonths)],
  ['industries', ({ industries }) => industries.join(' ')],
  ['missing', ({ missing }) => missing.join(' ')],
  ['verified_on', ({ verifiedOn }) => verifiedOn],
  ['verified_as', ({ verifiedAs }) => verifiedAs],
  ['stated_on', ({ statedOn }) => statedOn],
  ['freshness', ({ freshness }) => freshness],
  ['illustrative', ({ illustrative }) => illustrative],
  ['source', ({ sourceKey }) => sourceKey],
  ['evidence', ({ evidence }) => evidence],
  ['verified_by', ({ verifiedBy }) => verifiedBy],
  ['promised_on', ({ promisedOn }) => promisedOn],
  ['promise_moved_to', ({ promiseMovedTo }) => promiseMovedTo],
  ['slipped_days', ({ slippedDays }) => slippedDays.value],
  ['slipped_days_absence', ({ slippedDays }) => absenceOf(slippedDays)],
  ...STEPS.map(stepColumn),
  ...BOUNDARY_UTILITIES.flatMap(utilityColumns),
  ...PRICE_KINDS.flatMap(priceColumns),
  ['note', ({ note }) => note],
];

/** One row a lot; months to possession are empty with a reason where nothing says when. */
export function listLotTable(view: View, query: LotsQuery): Table {
  const { release, rows } = getLots(view, query);
  return {
    columns: ['release', ...COLUMNS.map(([name]) => name)],
    rows: rows.map((lot) => ({
      release: release.id,
      ...Object.fromEntries(COLUMNS.map(([name, read]) => [name, read(lot)])),
    })),
  };
}
