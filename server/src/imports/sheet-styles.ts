import type { CellStyle } from 'hucre/xlsx';
import type { CellKind } from './template-catalogue.ts';

const GREY = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7ECEF' } } as const;
const THIN = { style: 'thin', color: { rgb: 'B6C2C9' } } as const;
const BOX = { top: THIN, right: THIN, bottom: THIN, left: THIN };

export const SHEET_STYLES = {
  title: { font: { bold: true, size: 14 } },
  note: { font: { italic: true }, alignment: { wrapText: true, vertical: 'top' } },
  tableTitle: { font: { bold: true, size: 12 } },
  header: { font: { bold: true }, fill: GREY, border: BOX, alignment: { wrapText: true, vertical: 'center' } },
  headerEnglish: { font: { italic: true }, fill: GREY, border: BOX, alignment: { wrapText: true, vertical: 'center' } },
  unit: { font: { italic: true }, fill: GREY, border: BOX, alignment: { horizontal: 'center' } },
} as const satisfies Record<string, CellStyle>;

/** Periods are text, or a spreadsheet would turn 2018-03 into the first of March. */
const FORMATS: Readonly<Record<CellKind, string | null>> = {
  text: null,
  choice: null,
  choices: null,
  flag: null,
  number: '#,##0.####',
  count: '0',
  percent: '0.0##',
  date: 'dd/mm/yyyy',
  period: '@',
};

const STYLES = new Map<CellKind, CellStyle>(
  Object.entries(FORMATS).map(([kind, numFmt]) => [
    kind as CellKind, // the keys of FORMATS are the kinds
    { border: BOX, ...(numFmt === null ? {} : { numFmt }) },
  ]),
);

export function entryStyle(kind: CellKind): CellStyle {
  return STYLES.get(kind) ?? { border: BOX };
}
