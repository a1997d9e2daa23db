import type { ChartSpec } from '@zones/core/charts/chart-spec';
import type { Language } from '@zones/core/language/text';
import { Paragraph, type Table, TextRun } from 'docx';
import { strFromU8, strToU8 } from 'fflate';
import { drawChartPart } from '../ooxml-charts/chart-part.ts';
import { writeChartWorkbook } from '../ooxml-charts/chart-workbook.ts';
import type { NativeChart } from '../ooxml-charts/native-chart.ts';
import { toNativeCharts } from '../ooxml-charts/to-native-charts.ts';
import { xmlText } from '../ooxml-charts/xml.ts';
import { drawBeside } from './paper-parts.ts';
import { CENTER, FONT, JUSTIFIED, SIZES } from './paper-styles.ts';

type Parts = Map<string, Uint8Array>;

/** The charts of one paper: places are kept while it is written, the charts are put in afterwards. */
export interface PaperCharts {
  draw(spec: ChartSpec, caption: (text: string) => Paragraph): readonly (Paragraph | Table)[];
  insert(parts: Parts): Promise<void>;
}

interface Placed {
  readonly mark: string;
  readonly chart: NativeChart;
  readonly widthMm: number;
}

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EMU_PER_MM = 36_000;
const WIDTH_MM = 165;

/** Columns fill the height of a third of a page; bars take as much as there are of them. */
const heightMm = ({ direction, categories }: NativeChart): number =>
  direction === 'column' ? 66 : Math.min(80, 16 + 8 * categories.length);

function drawing({ chart, widthMm }: Placed, number: number): string {
  return [
    `<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">`,
    `<wp:extent cx="${Math.round(widthMm * EMU_PER_MM)}" cy="${heightMm(chart) * EMU_PER_MM}"/>`,
    `<wp:docPr id="${1000 + number}" name="${xmlText(chart.id)}" descr="${xmlText(chart.alternative)}"/>`,
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">',
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">',
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rIdChart${number}"/>`,
    '</a:graphicData></a:graphic></wp:inline></w:drawing>',
  ].join('');
}

function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`The package has no ${name}`);
  parts.set(name, strToU8(change(strFromU8(part))));
}

async function insertChart(parts: Parts, placed: Placed, number: number, instant: string): Promise<void> {
  const { chart, mark } = placed;
  const [part, workbook] = [`word/charts/chart${number}.xml`, `word/embeddings/chart${number}.xlsx`];
  parts.set(part, strToU8(drawChartPart(chart, { points: 9, font: FONT, legend: true })));
  parts.set(workbook, await writeChartWorkbook(chart, instant));
  const toWorkbook = `<Relationship Id="rId1" Type="${OFFICE}/package" Target="../embeddings/chart${number}.xlsx"/>`;
  parts.set(
    `word/charts/_rels/chart${number}.xml.rels`,
    strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}">${toWorkbook}</Relationships>`,
    ),
  );
  edit(parts, 'word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdChart${number}" Type="${OFFICE}/chart" Target="charts/chart${number}.xml"/></Relationships>`,
    ),
  );
  edit(parts, '[Content_Types].xml', (xml) =>
    xml.replace('</Types>', `<Override PartName="/${part}" ContentType="${CHART_TYPE}"/></Types>`),
  );
  edit(parts, 'word/document.xml', (xml) =>
    xml.replace(new RegExp(`<w:t[^>]*>${mark}</w:t>`), () => drawing(placed, number)),
  );
}

const XLSX_TYPE =
  '<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>';

const small = (text: string): Paragraph =>
  new Paragraph({
    alignment: JUSTIFIED,
    spacing: { before: 0, after: 100 },
    children: [new TextRun({ text, size: 18, italics: true })],
  });

/** `instant` is when the release was published. */
export function placeCharts(language: Language, instant: string): PaperCharts {
  const placed: Placed[] = [];
  const place = (chart: NativeChart, beside: number): readonly Paragraph[] => {
    const mark = `chart-${placed.length + 1}-of-this-paper`;
    placed.push({ mark, chart, widthMm: WIDTH_MM / beside - (beside === 1 ? 0 : 2) });
    const run = new Paragraph({
      alignment: CENTER,
      keepNext: true,
      children: [new TextRun({ text: mark, size: SIZES.body })],
    });
    return chart.panel === null ? [run] : [small(chart.panel), run];
  };
  /** The panels of one chart stand beside each other. */
  const placeAll = (charts: readonly NativeChart[]): readonly (Paragraph | Table)[] =>
    charts.length < 2
      ? charts.flatMap((chart) => place(chart, 1))
      : [drawBeside(charts.map((chart) => place(chart, charts.length)))];
  return {
    draw(spec, caption) {
      const said = [spec.subtitle[language], spec.source[language], spec.watermark?.[language]].filter(
        (text) => text !== undefined,
      );
      return [
        caption(spec.title[language]),
        ...placeAll(toNativeCharts(spec, language)),
        small(said.map((text) => text.replace(/\.$/, '')).join('. ')),
      ];
    },
    async insert(parts) {
      if (placed.length === 0) return;
      edit(parts, '[Content_Types].xml', (xml) => xml.replace(/(<Types[^>]*>)/, `$1${XLSX_TYPE}`));
      for (const [index, chart] of placed.entries()) await insertChart(parts, chart, index + 1, instant);
    },
  };
}
