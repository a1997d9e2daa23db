import { findHiddenCharacter } from '@zones/core/language/hidden-character';
import type { Finding } from '@zones/core/quality/finding';
import type { WorkbookRule } from '@zones/core/quality/workbook-finding-words';
import type { PeriodCode } from '@zones/core/quarters/period';
import type { IsoDate } from '@zones/core/quarters/quarter';
import type { CodeEntry } from './code-lists.ts';
import { findCode } from './code-lists.ts';
import { type Decimal, decimalOfNumber, ratioOfPercent, scaleDecimal } from './decimal.ts';
import type { GridCell } from './grid.ts';
import { findLegacyEncoding } from './legacy-text.ts';
import { dayOfDate, dayOfSerial, parseSpelledDay, parseSpelledPeriod } from './spelled-date.ts';
import { parseSpelledNumber } from './spelled-number.ts';

/** A blank cell reads as null; a cell that cannot be read is a problem, never a guess. */
export type CellResult<T> =
  | { readonly ok: true; readonly value: T | null }
  | { readonly ok: false; readonly rule: WorkbookRule; readonly params: Finding['params'] };

const MAX_TEXT = 2000;
const EXCEL_ERROR =
  /^#(REF!|VALUE!|N\/A|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|GETTING_DATA)$/;
const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

const found = <T>(value: T | null): CellResult<T> => ({ ok: true, value });
const problem = (rule: WorkbookRule, params: Finding['params'] = {}): CellResult<never> => ({
  ok: false,
  rule,
  params,
});

/** What is the same for every kind of cell: errors of Excel, formulas without a result, text in an old encoding. */
function findCommonProblem(cell: GridCell): CellResult<never> | null {
  if (cell === null || cell instanceof Date) return null;
  if (typeof cell === 'object') return problem('workbook.formula-without-value');
  if (typeof cell !== 'string') return null;
  if (EXCEL_ERROR.test(cell)) return problem('workbook.excel-error', { text: cell });
  const encoding = findLegacyEncoding(cell);
  return encoding && problem('workbook.legacy-font', { text: shorten(cell), encoding });
}

/** Text as the person sees it: a number in a text column is its digits. */
function toText(cell: GridCell): string | null {
  if (cell === null) return null;
  if (cell instanceof Date) return dayOfDate(cell) ?? cell.toISOString();
  return typeof cell === 'number' ? decimalOfNumber(cell) : String(cell);
}

export function readText(cell: GridCell): CellResult<string> {
  const common = findCommonProblem(cell);
  if (common) return common;
  const text = toText(cell);
  if (text === null) return found<string>(null);
  const code = findHiddenCharacter(text);
  if (code !== undefined) return problem('workbook.hidden-character', { code });
  if (text.length > MAX_TEXT) return problem('workbook.text-too-long', { length: text.length, limit: MAX_TEXT });
  return /^[=@]/.test(text) ? problem('workbook.formula-text', { text: shorten(text) }) : found(text);
}

/** A key or code that becomes part of addresses. */
export function readKey(cell: GridCell): CellResult<string> {
  const text = readText(cell);
  if (!text.ok || text.value === null || /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/.test(text.value)) return text;
  return problem('workbook.bad-key', { text: shorten(text.value) });
}

export function readChoice(cell: GridCell, entries: readonly CodeEntry[], column: string): CellResult<string> {
  const text = readText(cell);
  if (!text.ok || text.value === null) return text;
  const code = findCode(entries, text.value);
  return code === undefined ? problem('workbook.unknown-code', { text: shorten(text.value), column }) : found(code);
}

/** A number typed as a number is taken as it is; only text is parsed. */
function readDecimal(cell: GridCell, counted: boolean): CellResult<Decimal> {
  const common = findCommonProblem(cell);
  if (common) return common;
  if (cell === null) return found<Decimal>(null);
  if (typeof cell === 'number') return found(decimalOfNumber(cell));
  const text = toText(cell) ?? '';
  if (typeof cell !== 'string') return problem('workbook.not-a-number', { text });
  const spelled = parseSpelledNumber(text, counted);
  if (spelled.kind === 'number') return found(spelled.decimal);
  if (spelled.kind === 'none') return problem('workbook.not-a-number', { text: shorten(text) });
  return problem('workbook.ambiguous-number', { text, large: spelled.large, small: spelled.small });
}

/** A figure in base units: exact, or a problem. `power` and `unit` say what the cell is counted in. */
export function readAmount(cell: GridCell, power: number, unit: string): CellResult<number> {
  const decimal = readDecimal(cell, power === 0);
  if (!decimal.ok) return decimal;
  if (decimal.value === null) return found<number>(null);
  const scaled = scaleDecimal(decimal.value, power);
  if (scaled.ok) return found(scaled.value);
  const text = decimal.value;
  return scaled.reason === 'too-precise'
    ? problem('workbook.too-precise', { text, unit, decimals: power })
    : problem('workbook.number-too-large', { text, unit });
}

/** A cell formatted as a percentage holds 0.641 for the 64.1 % it shows, and the format is not read. */
const mayBeShare = (cell: GridCell): cell is number => typeof cell === 'number' && cell > 0 && cell <= 1;

/** A percentage as a ratio: the number 64.1, or the text `64,1%`, is 0.641. A number up to 1 is asked about. */
export function readPercent(cell: GridCell): CellResult<number> {
  if (mayBeShare(cell))
    return problem('workbook.percent-or-share', { share: cell, percent: Number(decimalOfNumber(cell * 100)) });
  const bare = typeof cell === 'string' ? cell.replace(/\s*%$/, '') : cell;
  const decimal = readDecimal(bare, false);
  if (!decimal.ok || decimal.value === null) return decimal.ok ? found<number>(null) : decimal;
  return found(ratioOfPercent(decimal.value));
}

export function readDay(cell: GridCell, serialShift: number): CellResult<IsoDate> {
  const common = findCommonProblem(cell);
  if (common) return common;
  if (cell === null) return found<IsoDate>(null);
  const day = toDay(cell, serialShift);
  return day === null ? problem('workbook.not-a-date', { text: shorten(toText(cell) ?? '') }) : found(day);
}

function toDay(cell: GridCell, serialShift: number): IsoDate | null {
  if (cell instanceof Date) return dayOfDate(cell);
  if (typeof cell === 'number') return dayOfSerial(cell + serialShift);
  return typeof cell === 'string' ? parseSpelledDay(cell) : null;
}

/** Excel turns `2018-03` into 1 March 2018, so a date cell on the first of a month may mean either: it is asked. */
export function readPeriod(cell: GridCell): CellResult<PeriodCode> {
  const common = findCommonProblem(cell);
  if (common) return common;
  if (cell === null) return found<PeriodCode>(null);
  const text = toText(cell) ?? '';
  if (cell instanceof Date && text.endsWith('-01')) {
    const [year, month] = text.split('-');
    return problem('workbook.day-or-month', { text, month: `${year}-${month}`, day: `01/${month}/${year}` });
  }
  const period = parseSpelledPeriod(text);
  return period === null ? problem('workbook.not-a-period', { text: shorten(text) }) : found(period);
}

const YES = /^(x|có|co|yes|y|true|1|đúng)$/i;
const NO = /^(không|khong|no|n|false|0|sai)$/i;

/** A mark in a column of marks: `x`, `có`, `yes`, 1 or TRUE; blank is false. */
export function readFlag(cell: GridCell, column: string): CellResult<boolean> {
  const text = readText(cell);
  if (!text.ok) return text;
  if (text.value === null || NO.test(text.value)) return found(false);
  return YES.test(text.value) ? found(true) : problem('workbook.unknown-code', { text: shorten(text.value), column });
}
