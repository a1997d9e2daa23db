import type { Cell, CellStyle, CellValue, DataValidation, MergeRange, WriteSheet } from 'hucre/xlsx';

type RowDefinition = NonNullable<WriteSheet['rowDefs']> extends Map<number, infer R> ? R : never;

interface ShownResult {
  readonly style: CellStyle;
  readonly result?: CellValue;
}

/** A sheet under way: cells are set one by one, in any order. Rows and columns count from 0. */
export class SheetCanvas {
  readonly #rows: CellValue[][] = [];
  readonly #cells = new Map<string, Partial<Cell>>();
  readonly #merges: MergeRange[] = [];
  readonly #validations: DataValidation[] = [];
  readonly #widths: number[] = [];
  readonly #rowDefs = new Map<number, RowDefinition>();

  set(row: number, column: number, value: CellValue, style?: CellStyle): void {
    while (this.#rows.length <= row) this.#rows.push([]);
    const cells = this.#rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
    if (style) this.#cells.set(`${row},${column}`, { value, style });
  }

  /** A formula with the result that is shown until someone computes it again; blank where it is not known yet. */
  setFormula(row: number, column: number, formula: string, shown: ShownResult): void {
    const { style, result = '' } = shown;
    this.set(row, column, result);
    this.#cells.set(`${row},${column}`, { value: result, type: 'formula', formula, formulaResult: result, style });
  }

  merge(row: number, from: number, to: number): void {
    if (to > from) this.#merges.push({ startRow: row, endRow: row, startCol: from, endCol: to });
  }

  validate(validation: DataValidation): void {
    this.#validations.push(validation);
  }

  hideRow(row: number): void {
    this.#rowDefs.set(row, { hidden: true });
  }

  /** Height in points. */
  raiseRow(row: number, height: number): void {
    this.#rowDefs.set(row, { height });
  }

  /** The widest of the tables that share a column decides. */
  widen(column: number, width: number): void {
    this.#widths[column] = Math.max(this.#widths[column] ?? 0, width);
  }

  toSheet(name: string, options: Partial<WriteSheet>): WriteSheet {
    return {
      name,
      rows: this.#rows,
      cells: this.#cells,
      merges: this.#merges,
      dataValidations: this.#validations,
      columns: Array.from(this.#widths, (width) => (width === 0 ? { hidden: true, width: 4 } : { width: width ?? 10 })),
      rowDefs: this.#rowDefs,
      pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      ...options,
    };
  }
}
