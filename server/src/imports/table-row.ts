import type { Place } from '@zones/core/imports/batch';
import type { Finding } from '@zones/core/quality/finding';
import type { WorkbookRule } from '@zones/core/quality/workbook-finding-words';
import type { PeriodCode } from '@zones/core/quarters/period';
import type { IsoDate } from '@zones/core/quarters/quarter';
import type { Absence } from '@zones/core/readings/reading';
import type { CodeLists } from './code-lists.ts';
import { findCode } from './code-lists.ts';
import type { FoundRow, FoundTable } from './find-tables.ts';
import { columnLetter, type GridCell } from './grid.ts';
import { isMadeList } from './list-codes.ts';
import {
  type CellResult,
  readAmount,
  readChoice,
  readDay,
  readFlag,
  readKey,
  readPercent,
  readPeriod,
  readText,
} from './read-cell.ts';
import { bothWords, type ColumnCode, type ColumnTemplate, TABLES, type TableCode } from './template-catalogue.ts';

/** What reading a row needs besides the row, and where its problems go. */
export interface ReadingContext {
  readonly lists: CodeLists;
  readonly serialShift: number;
  readonly findings: Finding[];
}

/**
 * One row of a table, read column by column. What cannot be read is reported with its cell and comes back as null, and
 * `isSound` is false from then on: such a row states nothing.
 */
export class TableRow<T extends TableCode> {
  readonly number: number;
  readonly #table: FoundTable;
  readonly #row: FoundRow;
  readonly #context: ReadingContext;
  #sound = true;

  constructor(table: FoundTable, row: FoundRow, context: ReadingContext) {
    this.number = row.number;
    this.#table = table;
    this.#row = row;
    this.#context = context;
  }

  get isSound(): boolean {
    return this.#sound;
  }

  place(column: ColumnCode<T>): Place {
    const at = this.#table.columns.get(column) ?? 0;
    return { sheet: this.#table.sheet, row: this.number, column: columnLetter(at) };
  }

  report(rule: WorkbookRule, column: ColumnCode<T>, params: Finding['params'] = {}): null {
    this.#sound = false;
    this.#context.findings.push({ rule, severity: 'error', place: this.place(column), params });
    return null;
  }

  isBlank(column: ColumnCode<T>): boolean {
    return this.#cell(column) === null;
  }

  text(column: ColumnCode<T>): string | null {
    return this.#take(column, readText(this.#cell(column)));
  }

  key(column: ColumnCode<T>): string | null {
    return this.#take(column, readKey(this.#cell(column)));
  }

  amount(column: ColumnCode<T>, power: number, unit: string): number | null {
    return this.#take(column, readAmount(this.#cell(column), power, unit));
  }

  percent(column: ColumnCode<T>): number | null {
    return this.#take(column, readPercent(this.#cell(column)));
  }

  day(column: ColumnCode<T>): IsoDate | null {
    return this.#take(column, readDay(this.#cell(column), this.#context.serialShift));
  }

  period(column: ColumnCode<T>): PeriodCode | null {
    return this.#take(column, readPeriod(this.#cell(column)));
  }

  flag(column: ColumnCode<T>): boolean {
    return this.#take(column, readFlag(this.#cell(column), this.#words(column))) ?? false;
  }

  /** A code of the column's list. The list decides which codes these are, so the caller may name their type. */
  choice<C extends string = string>(column: ColumnCode<T>): C | null {
    const code = this.#take(column, readChoice(this.#cell(column), this.#list(column), this.#words(column)));
    return code as C | null; // see above
  }

  /** The reason typed in place of a number (`not-published`, `chưa công bố`), or null when the cell is not one. */
  absenceIn(column: ColumnCode<T>): Absence | null {
    const cell = this.#cell(column);
    const code = typeof cell === 'string' ? findCode(this.#context.lists.absence, cell) : undefined;
    return (code ?? null) as Absence | null; // the list holds absences only
  }

  /** Several codes of the column's list, separated by commas or semicolons. */
  choices(column: ColumnCode<T>): readonly string[] {
    const text = this.text(column);
    if (text === null) return [];
    const words = text.split(/[,;]/).map((word) => word.trim());
    return words
      .filter((word) => word !== '')
      .flatMap((word) => {
        const code = findCode(this.#list(column), word);
        if (code === undefined)
          this.report('workbook.unknown-code', column, { text: word, column: this.#words(column) });
        return code ?? [];
      });
  }

  /** The value itself, or a finding that the cell must be filled in. A cell already reported is not reported again. */
  need<V>(column: ColumnCode<T>, value: V | null): V | null {
    if (value === null && this.#cell(column) === null)
      this.report('workbook.missing-cell', column, { column: this.#words(column) });
    return value;
  }

  #cell(column: string): GridCell {
    const at = this.#table.columns.get(column);
    return at === undefined ? null : (this.#row.cells[at] ?? null);
  }

  #template(column: string): ColumnTemplate {
    const columns: Readonly<Record<string, ColumnTemplate>> = TABLES[this.#table.code].columns;
    const template = columns[column];
    if (!template) throw new RangeError(`No such column: ${this.#table.code}.${column}`);
    return template;
  }

  #words(column: string): string {
    return bothWords(this.#template(column).header);
  }

  #list(column: string) {
    const { list } = this.#template(column);
    if (list === undefined || isMadeList(list)) return [];
    return this.#context.lists[list];
  }

  #take<V>(column: ColumnCode<T>, result: CellResult<V>): V | null {
    return result.ok ? result.value : this.report(result.rule, column, result.params);
  }
}

/** Columns that the template fills in by itself or that mean nothing alone. */
const SILENT = new Set(['unit', 'illustrative', 'status']);

/** The rows of a table in which something is stated; blank rows are passed over. */
export function listRows<T extends TableCode>(
  tables: readonly FoundTable[],
  code: T,
  context: ReadingContext,
): readonly TableRow<T>[] {
  return tables
    .filter((table) => table.code === code)
    .flatMap((table) => {
      const stated = [...table.columns].filter(([column]) => !SILENT.has(column)).map(([, at]) => at);
      return table.rows
        .filter(({ cells }) => stated.some((at) => (cells[at] ?? null) !== null))
        .map((row) => new TableRow<T>(table, row, context));
    });
}
