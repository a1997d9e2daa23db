/** A formula whose result was never stored in the file. */
interface PendingFormula {
  readonly pending: true;
}

/** What stands in a cell: text is trimmed and NFC, blank is null. Errors of Excel are text (`#REF!`). */
export type GridCell = string | number | boolean | Date | PendingFormula | null;

export interface Grid {
  readonly sheet: string;
  /** From row 1 and column A on, without gaps. */
  readonly rows: readonly (readonly GridCell[])[];
}

export interface GridBook {
  readonly sheets: readonly Grid[];
  /** Days to add to a bare date serial: 1462 when the file counts from 1904. */
  readonly serialShift: 0 | 1462;
}

/** What the reading thread is asked. */
export interface GridRequest {
  readonly bytes: Uint8Array;
  readonly sheets: readonly string[];
  readonly maxRows: number;
  readonly maxColumns: number;
}

/** What the reading thread answers. */
export type GridAnswer =
  | { readonly ok: true; readonly book: GridBook }
  | { readonly ok: false; readonly rule: 'workbook.damaged' }
  | { readonly ok: false; readonly rule: 'workbook.too-many-rows'; readonly sheet: string };

/** `A`, `Z`, `AA`; columns count from 0. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
