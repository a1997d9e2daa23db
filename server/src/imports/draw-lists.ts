import { isMetricCode, METRICS } from '@zones/core/metrics/catalogue';
import type { CodeLists } from './code-lists.ts';
import { getStandardUnit } from './entry-units.ts';
import { LIST_TITLES } from './list-words.ts';
import type { SheetCanvas } from './sheet-canvas.ts';
import { SHEET_STYLES } from './sheet-styles.ts';
import { LIST_WIDTH, MARKER_COLUMN, type WorkbookLayout } from './workbook-layout.ts';

const WIDTHS = [24, 32, 32, 12, 3] as const;

/** Draws the code lists side by side on the sheet Danh mục: code, words in both languages, and a metric's unit. */
export function drawLists(canvas: SheetCanvas, layout: WorkbookLayout, lists: CodeLists): void {
  for (const { list, column, headerRow, firstRow } of layout.lists) {
    canvas.set(headerRow, MARKER_COLUMN, '#list');
    canvas.set(headerRow, column, LIST_TITLES[list].vi, SHEET_STYLES.header);
    canvas.set(headerRow, column + 1, 'Tiếng Việt', SHEET_STYLES.header);
    canvas.set(headerRow, column + 2, 'English', SHEET_STYLES.header);
    for (let offset = 0; offset < LIST_WIDTH; offset += 1) canvas.widen(column + offset, WIDTHS[offset] ?? 10);
    lists[list].forEach(({ code, label }, index) => {
      const row = firstRow + index;
      canvas.set(row, MARKER_COLUMN, '#list');
      canvas.set(row, column, code);
      canvas.set(row, column + 1, label.vi);
      canvas.set(row, column + 2, label.en);
      if (isMetricCode(code)) canvas.set(row, column + 3, getStandardUnit(METRICS[code].unit).label.vi);
    });
  }
}
