/** A value of a table: text, number, truth, or nothing. */
export type Cell = string | number | boolean | null | undefined;

export interface Table<C extends string = string> {
  readonly columns: readonly C[];
  readonly rows: readonly Readonly<Record<C, Cell>>[];
}

/** What a spreadsheet would run as a formula when it opens the file. */
const FORMULA = /^[=+\-@\t\r]/;

function toField(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** RFC 4180 with a byte order mark, so that spreadsheets read Vietnamese. Numbers keep their sign; texts cannot be formulas. */
export function toCsv({ columns, rows }: Table): string {
  const lines = rows.map((row) => columns.map((column) => toField(row[column])).join(','));
  return `\uFEFF${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}
