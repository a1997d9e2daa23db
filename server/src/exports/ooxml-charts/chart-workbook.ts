import { formatReadingStatus } from '@zones/core/charts/table-text';
import { formatUnitName } from '@zones/core/format/unit';
import type { Language } from '@zones/core/language/text';
import { writeXlsx } from 'hucre/xlsx';
import { SheetCanvas } from '../../imports/sheet-canvas.ts';
import { toCellNumber, toNumberFormat } from '../number-format.ts';
import { DATA_SHEET } from './chart-part.ts';
import type { NativeChart, NativeSeries } from './native-chart.ts';

const WORDS = {
  vi: { unit: 'Đơn vị', status: 'trạng thái' },
  en: { unit: 'Unit', status: 'status' },
} as const satisfies Record<Language, Record<string, string>>;

function drawSeries(canvas: SheetCanvas, chart: NativeChart, series: NativeSeries, index: number): void {
  const { language, categories } = chart;
  const statusColumn = chart.series.length + 1 + index;
  canvas.set(0, index + 1, series.name);
  canvas.set(0, statusColumn, `${series.name}: ${WORDS[language].status}`);
  canvas.widen(statusColumn, 24);
  series.points.forEach(({ reading }, at) => {
    if (reading.value !== null) {
      const numFmt = toNumberFormat(reading, series.unit, language);
      canvas.set(at + 1, index + 1, toCellNumber(reading.value, series.unit), { numFmt });
    }
    canvas.set(at + 1, statusColumn, formatReadingStatus(reading, language));
  });
  canvas.set(categories.length + 1, index + 1, formatUnitName(series.unit, language));
}

/**
 * The workbook behind a chart, as bytes: a row a category, a column a series, then how far each figure can be relied on. A
 * figure that is not there is an empty cell with its reason. Below: the unit, the source, the watermark.
 */
export async function writeChartWorkbook(chart: NativeChart, instant: string): Promise<Uint8Array> {
  const canvas = new SheetCanvas();
  canvas.widen(0, 36);
  canvas.set(0, 0, '');
  for (const [at, name] of chart.categories.entries()) canvas.set(at + 1, 0, name);
  for (const [index, series] of chart.series.entries()) drawSeries(canvas, chart, series, index);
  const below = chart.categories.length + 1;
  canvas.set(below, 0, WORDS[chart.language].unit);
  for (const [at, remark] of chart.remarks.entries()) canvas.set(below + 2 + at, 0, remark);
  const made = new Date(instant);
  return writeXlsx({
    sheets: [canvas.toSheet(DATA_SHEET, {})],
    properties: { title: chart.id, creator: 'Zone Progress', created: made, modified: made },
  });
}
