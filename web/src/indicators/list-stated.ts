import type { ProgressRow } from '@zones/core/progress/progress';
import type { Quarter } from '@zones/core/quarters/quarter';

/** A quarter's figure that a document states, so that it may have been revised. */
export interface StatedFigure {
  readonly id: string;
  readonly zone: string;
  readonly quarter: Quarter;
}

/** The figures of a year that are statements, not computations: zones in order, quarters in time. */
export function listStated(rows: readonly ProgressRow[]): readonly StatedFigure[] {
  return rows.flatMap((row) =>
    row.quarters.flatMap(({ quarter, actual }) => {
      const id = actual.evidence;
      return id === undefined || id.startsWith('calc~') ? [] : [{ id, zone: row.zone, quarter }];
    }),
  );
}
