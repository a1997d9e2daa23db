import { formatAbsence } from '../format/absence.ts';
import { ILLUSTRATIVE_MARK } from '../format/marks.ts';
import { formatStatus, formatValueStatus, PROGRESS_MARKS } from '../format/status.ts';
import { formatReading, formatTimes, formatVariance } from '../format/value.ts';
import type { Language } from '../language/text.ts';
import type { Reading } from '../readings/reading.ts';
import type { TableCell, TableColumn, TableTwin } from './table-twin.ts';

/** A cell as a person reads it: the unit is in the column's head, or in the cell where the column has none. */
export function formatCell(cell: TableCell, column: Pick<TableColumn, 'unit'>, language: Language): string {
  const style = column.unit === null ? 'full' : 'table';
  switch (cell.kind) {
    case 'value':
      return formatReading(cell.reading, cell.unit, { language, style });
    case 'variance':
      return formatVariance(cell.reading, cell.unit, { language, style });
    case 'times':
      return formatTimes(cell.reading, language);
    case 'status':
      return `${PROGRESS_MARKS[cell.status]} ${formatStatus(cell.status, language)}`;
    case 'text':
      return cell.text[language];
  }
}

/** How far a figure can be relied on, in words: `ước thực hiện, số liệu mẫu *`; or why it is not there. */
export function formatReadingStatus(reading: Reading, language: Language): string {
  if (reading.value === null) return formatAbsence(reading.absence, language);
  const words = formatValueStatus(reading.status, language);
  if (!reading.illustrative) return words;
  const invented = `${formatValueStatus('illustrative', language)} ${ILLUSTRATIVE_MARK}`;
  return reading.status === 'illustrative' ? invented : `${words}, ${invented}`;
}

/** Text that a spreadsheet could take for a formula gets an apostrophe; quotes are doubled (RFC 4180). */
function toField(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Value in base units, unit and status: three fields a cell, so that the number stays a number. */
function toFields(cell: TableCell, language: Language): readonly string[] {
  if (cell.kind === 'text' || cell.kind === 'status')
    return [toField(formatCell(cell, { unit: null }, language)), '', ''];
  const status = toField(formatReadingStatus(cell.reading, language));
  const value =
    cell.reading.value === null ? toField(formatAbsence(cell.reading.absence, language)) : String(cell.reading.value);
  return [value, cell.kind === 'times' ? '×' : cell.unit, status];
}

const HEADS = {
  vi: { unit: 'đơn vị', status: 'trạng thái' },
  en: { unit: 'unit', status: 'status' },
} as const;

/** The table as a CSV file with the chart's title, source and watermark. UTF-8 with a byte order mark. */
export function formatTableCsv(
  table: TableTwin,
  words: { readonly source: string; readonly watermark: string | null },
  language: Language,
): string {
  const { unit, status } = HEADS[language];
  const heads = table.columns.flatMap((column) => {
    const head = column.header[language];
    return [head, `${head}: ${unit}`, `${head}: ${status}`];
  });
  const lines = [
    [toField(table.corner[language]), ...heads.map(toField)],
    ...table.rows.map((row) => [
      toField(row.header[language]),
      ...row.cells.flatMap((cell) => toFields(cell, language)),
    ]),
    ...table.remarks.map((remark) => [toField(remark.header[language]), ...toFields(remark.cell, language)]),
    [toField(table.caption[language])],
    [toField(words.source)],
    ...(words.watermark === null ? [] : [[toField(words.watermark)]]),
  ];
  const width = heads.length + 1;
  return `\ufeff${lines.map((line) => [...line, ...Array<string>(Math.max(0, width - line.length)).fill('')].join(',')).join('\r\n')}\r\n`;
}
