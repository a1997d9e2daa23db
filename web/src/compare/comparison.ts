import type { ComparisonAnswer } from '@zones/core/contract/comparison';
import type { Absence } from '@zones/core/readings/reading';

export type ComparisonRow = ComparisonAnswer['rows'][number];
export type ComparedCell = ComparisonRow['cells'][number];

/** What an investor asks first comes first. */
export const COMPARED_GROUPS = [
  'lots',
  'land',
  'prices',
  'utilities',
  'connectivity',
  'investment',
  'disbursement',
  'clearance',
  'enterprises',
  'service',
] as const satisfies readonly ComparisonRow['group'][];

/** Occupancy stands on both denominators wherever it stands, also where nothing is known of it. */
const ALWAYS_SHOWN: readonly string[] = ['occupancy_of_cleared', 'occupancy_of_industrial'];

/** What the page says first: the first figure, in the order in which investors ask, in which the zones differ. */
export function findLead(rows: readonly ComparisonRow[]): ComparisonRow | undefined {
  return COMPARED_GROUPS.flatMap((group) => rows.filter((row) => row.group === group)).find(
    ({ highest }) => highest.length > 0,
  );
}

/** The one reason for which a row has no figure of any zone; null where there is something to show. */
export function findSilence(row: ComparisonRow): Absence | null {
  if (ALWAYS_SHOWN.includes(row.code)) return null;
  const reasons = new Set(row.cells.map(({ reading }) => (reading.value === null ? reading.absence : null)));
  const [only = null] = reasons;
  return reasons.size === 1 ? only : null;
}
