import type { CellStyle } from 'hucre/xlsx';

const FONT = { name: 'Times New Roman', size: 10 } as const;
const THIN = { style: 'thin', color: { rgb: '9AA5A2' } } as const;
const BOX = { top: THIN, right: THIN, bottom: THIN, left: THIN };
const HEAD = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E3EBE9' } } as const;
const TOTAL = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F5F4' } } as const;

export const ANNEX_STYLES = {
  title: { font: { ...FONT, bold: true, size: 14 } },
  note: { font: { ...FONT, italic: true }, alignment: { wrapText: true, vertical: 'top' } },
  header: {
    font: { ...FONT, bold: true },
    fill: HEAD,
    border: BOX,
    alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
  },
  unit: {
    font: { ...FONT, italic: true, size: 9 },
    fill: HEAD,
    border: BOX,
    alignment: { wrapText: true, horizontal: 'center' },
  },
} as const satisfies Record<string, CellStyle>;

const base = (isTotal: boolean) => ({
  font: { ...FONT, bold: isTotal },
  border: BOX,
  ...(isTotal ? { fill: TOTAL } : {}),
});

/** Words; `absence` stands where a number would, and on the same side. Other words keep clear of the number before them. */
export function textStyle(isTotal: boolean, kind: 'text' | 'absence'): CellStyle {
  const style = base(isTotal);
  const place = { wrapText: true, vertical: 'top' } as const;
  if (kind === 'text') return { ...style, alignment: { ...place, horizontal: 'left', indent: 1 } };
  return { ...style, font: { ...style.font, italic: true }, alignment: { ...place, horizontal: 'right' } };
}

/** The number of a row. */
export const ordinalStyle = (isTotal: boolean): CellStyle => ({
  ...base(isTotal),
  numFmt: '0',
  alignment: { vertical: 'top', horizontal: 'center' },
});

/** A number in its format. */
export const figureStyle = (isTotal: boolean, numFmt: string): CellStyle => ({
  ...base(isTotal),
  numFmt,
  alignment: { vertical: 'top', horizontal: 'right' },
});
