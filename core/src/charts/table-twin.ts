import type { Text } from '../language/text.ts';
import type { MetricUnit } from '../metrics/catalogue.ts';
import type { ProgressStatus } from '../progress/progress.ts';
import type { Reading } from '../readings/reading.ts';

/** A cell holds the same reading as the mark that it stands for. */
export type TableCell =
  | { readonly kind: 'value' | 'variance' | 'times'; readonly reading: Reading; readonly unit: MetricUnit }
  | { readonly kind: 'status'; readonly status: ProgressStatus }
  | { readonly kind: 'text'; readonly text: Text };

export interface TableColumn {
  readonly key: string;
  readonly header: Text;
  /** Unit of the whole column, printed in its head; null where rows differ and each cell says its own. */
  readonly unit: MetricUnit | null;
}

export interface TableRow {
  readonly key: string;
  readonly header: Text;
  /** One a column. */
  readonly cells: readonly TableCell[];
}

/** The rows behind a drawing. */
export interface TableTwin {
  readonly caption: Text;
  /** Head of the first column, which names the rows. */
  readonly corner: Text;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Single figures that belong to no column: the year's target, the required rate. */
  readonly remarks: readonly { readonly header: Text; readonly cell: TableCell }[];
}

export function valueCell(reading: Reading, unit: MetricUnit): TableCell {
  return { kind: 'value', reading, unit };
}
