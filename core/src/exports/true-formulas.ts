import type { CellPlace, Sheet, SheetCell, SheetFormula, SheetRow } from './sheet.ts';

/** What two roundings of the same decimal may differ by. */
const TOLERANCE = 1e-9;

type FindValue = (place: CellPlace) => number | undefined;

const COMPUTE: Readonly<Record<SheetFormula['op'], (values: readonly number[]) => number>> = {
  sum: (values) => values.reduce((total, value) => total + value, 0),
  difference: ([from = Number.NaN, taken = Number.NaN]) => from - taken,
  share: ([part = Number.NaN, whole = Number.NaN]) => part / whole,
};

function valueFinder(rows: readonly SheetRow[]): FindValue {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return ({ row, column }) => {
    const cell = byKey.get(row)?.cells[column];
    return cell?.kind === 'reading' ? (cell.reading.value ?? undefined) : undefined;
  };
}

function gives(formula: SheetFormula, expected: number, find: FindValue): boolean {
  const values = formula.of.map(find);
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0 || known.length < values.length) return false;
  return Math.abs(COMPUTE[formula.op](known) - expected) <= TOLERANCE * Math.max(1, Math.abs(expected));
}

function keepIfTrue(cell: SheetCell, find: FindValue): SheetCell {
  if (cell.kind !== 'reading' || cell.formula === null) return cell;
  const { value } = cell.reading;
  return value !== null && gives(cell.formula, value, find) ? cell : { ...cell, formula: null };
}

/**
 * The sheet with those formulas only that give the figure which the release shows: a spreadsheet that computes again must
 * come to the same number. A total of which a part is missing, or that a source states otherwise, stays a plain figure.
 */
export function keepTrueFormulas(sheet: Sheet): Sheet {
  const find = valueFinder(sheet.rows);
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(Object.entries(row.cells).map(([column, cell]) => [column, keepIfTrue(cell, find)])),
  }));
  return { ...sheet, rows };
}
