import type { WorkbookRule } from '@zones/core/quality/workbook-finding-words';

/** Row numbers by what the rows speak of. */
export type SeenRows = Map<string, number>;

interface ReportingRow<C extends string> {
  readonly number: number;
  report(rule: WorkbookRule, column: C, params: { row: number; key: string }): null;
}

/** True for the first row that speaks of `key`; a later one is reported with the row that it repeats. */
export function claimKey<C extends string>(seen: SeenRows, row: ReportingRow<C>, column: C, key: string): boolean {
  const first = seen.get(key);
  if (first === undefined) {
    seen.set(key, row.number);
    return true;
  }
  row.report('workbook.repeated-row', column, { row: first, key });
  return false;
}
