import type { MetricUnit } from '../metrics/catalogue.ts';
import type { Reading } from '../readings/reading.ts';

/** A cell of the same sheet, by the keys of its row and column. */
export interface CellPlace {
  readonly row: string;
  readonly column: string;
}

/** How a person would compute a cell from its neighbours: `sum` of all, `difference` and `share` of the first two. */
export interface SheetFormula {
  readonly op: 'sum' | 'difference' | 'share';
  readonly of: readonly CellPlace[];
}

export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | {
      readonly kind: 'reading';
      readonly reading: Reading;
      readonly unit: MetricUnit;
      /** Null where the figure is stated, or where its neighbours do not give it. */
      readonly formula: SheetFormula | null;
    };

export interface SheetColumn {
  readonly key: string;
  readonly header: string;
  /** Printed under the header; empty where a row says its own. */
  readonly unit: string;
  /** In characters. */
  readonly width: number;
}

export interface SheetRow {
  readonly key: string;
  readonly isTotal: boolean;
  /** By column; a column that is left out is blank. */
  readonly cells: Readonly<Record<string, SheetCell>>;
}

/** One sheet of a workbook in one language: words, figures with their status, and how its cells follow from each other. */
export interface Sheet {
  readonly name: string;
  readonly title: string;
  /** What the figures are of, and how to read them; a line each. */
  readonly notes: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
}

export const textCell = (text: string): SheetCell => ({ kind: 'text', text });

export const readingCell = (reading: Reading, unit: MetricUnit, formula: SheetFormula | null = null): SheetCell => ({
  kind: 'reading',
  reading,
  unit,
  formula,
});
