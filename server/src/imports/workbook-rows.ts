import type { ColumnCode, TableCode } from './template-catalogue.ts';

/** A date cell is given by its day, `2017-09-14`; an amount in the unit that its column or row shows; a flag by true. */
type CellInput = string | number | boolean | null;

/** Rows to write, table by table. A column that is left out stays blank. */
export type WorkbookRows = {
  readonly [T in TableCode]?: readonly { readonly [C in ColumnCode<T>]?: CellInput }[];
};
