import type { Language } from '@zones/core/language/text';
import type { DeckSlide, SlideFact } from '@zones/core/meetings/deck';
import type { NativeChart } from '../ooxml-charts/native-chart.ts';
import { toNativeCharts } from '../ooxml-charts/to-native-charts.ts';
import { el } from '../ooxml-charts/xml.ts';
import { drawLegend } from './draw-legend.ts';
import { drawTable } from './draw-table.ts';
import { type Box, COLOURS, paragraph, place, textBox } from './drawing.ts';
import { fitChart, fitSize } from './fit-text.ts';
import { PLACES } from './slide-places.ts';
import { toTaskTable } from './task-table.ts';

/** A chart with the id of its relationship on the slide. */
export interface PlacedChart {
  readonly chart: NativeChart;
  readonly relation: string;
  /** Points of its text. */
  readonly points: number;
}

export interface DrawnBody {
  readonly shapes: readonly string[];
  readonly charts: readonly PlacedChart[];
}

/** Relationships of a slide before its charts: the layout and the notes. */
const FIRST_CHART = 3;
/** Ids of shapes: the frame of a slide comes before these. */
const FIRST_SHAPE = 10;
const FIRST_LEGEND = 60;

function drawChartFrame({ chart, relation }: PlacedChart, id: number, box: Box): string {
  return el(
    'p:graphicFrame',
    {},
    el(
      'p:nvGraphicFramePr',
      {},
      el('p:cNvPr', { id, name: `Chart ${chart.id}`, descr: chart.alternative }),
      el('p:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noGrp: 1 })),
      '<p:nvPr/>',
    ),
    place('p:xfrm', box),
    el(
      'a:graphic',
      {},
      el(
        'a:graphicData',
        { uri: 'http://schemas.openxmlformats.org/drawingml/2006/chart' },
        el('c:chart', { 'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart', 'r:id': relation }),
      ),
    ),
  );
}

function drawFacts(facts: readonly SlideFact[], language: Language, box: Box): string {
  const words = facts.map(({ text }) => text[language]).join(' ');
  const size = fitSize(words, [
    [240, 16],
    [420, 14],
    [620, 12],
    [900, 11],
  ]);
  const paragraphs = facts.flatMap(({ label, text }, index) => [
    paragraph(label[language], { language, size: 12, colour: COLOURS.accent, bold: true, before: index === 0 ? 0 : 9 }),
    paragraph(text[language], { language, size, colour: COLOURS.ink, before: 1 }),
  ]);
  return textBox({ id: FIRST_SHAPE, name: 'Facts', box, paragraphs });
}

const GAP = 0.3;
const FACTS_WIDTH = 3.9;

const widthOfEach = (charts: readonly unknown[], box: Box): number =>
  (box.w - GAP * (charts.length - 1)) / charts.length;

/** Charts side by side, each under the name of its panel. */
function drawCharts(charts: readonly PlacedChart[], language: Language, box: Box): readonly string[] {
  const width = widthOfEach(charts, box);
  return charts.flatMap((placed, index) => {
    const x = box.x + index * (width + GAP);
    const id = FIRST_SHAPE + 1 + index * 2;
    const { panel } = placed.chart;
    const head = panel === null ? 0 : 0.36;
    const name =
      panel === null
        ? []
        : [
            textBox({
              id: id + 1,
              name: `Panel ${index + 1}`,
              box: { x, y: box.y, w: width, h: head },
              paragraphs: [paragraph(panel, { language, size: 16, colour: COLOURS.ink, bold: true })],
            }),
          ];
    return [...name, drawChartFrame(placed, id, { x, y: box.y + head, w: width, h: box.h - head })];
  });
}

type BodyOf<K extends DeckSlide['body']['kind']> = Extract<DeckSlide['body'], { readonly kind: K }>;

function drawChartBody({ spec, facts }: BodyOf<'chart'>, language: Language): DrawnBody {
  const { body, strip } = PLACES;
  const width = facts.length === 0 ? body.w : body.w - FACTS_WIDTH - GAP;
  const natives = toNativeCharts(spec, language);
  const points = Math.min(...natives.map((chart) => fitChart(chart, widthOfEach(natives, { ...body, w: width }))));
  const charts = natives.map((chart, index) => ({ chart, relation: `rId${FIRST_CHART + index}`, points }));
  const side = { ...body, x: body.x + width + GAP, w: FACTS_WIDTH };
  return {
    charts,
    shapes: [
      ...drawLegend(spec, language, { box: strip, firstId: FIRST_LEGEND }),
      ...drawCharts(charts, language, { ...body, w: width }),
      ...(facts.length === 0 ? [] : [drawFacts(facts, language, side)]),
    ],
  };
}

function drawStatements({ groups }: BodyOf<'statements'>, language: Language): DrawnBody {
  const words = groups.flatMap(({ items }) => items.map((item) => item[language])).join(' ');
  const size = fitSize(words, [
    [350, 20],
    [700, 18],
    [1100, 16],
    [1600, 14],
  ]);
  const paragraphs = groups.flatMap(({ heading, items }, index) => [
    paragraph(heading[language], { language, size, colour: COLOURS.accent, bold: true, before: index === 0 ? 0 : 14 }),
    ...items.map((item) => paragraph(item[language], { language, size, colour: COLOURS.ink, bullet: true, before: 6 })),
  ]);
  return { charts: [], shapes: [textBox({ id: FIRST_SHAPE, name: 'Statements', box: PLACES.body, paragraphs })] };
}

function drawCover({ lines }: BodyOf<'cover'>, language: Language): DrawnBody {
  const paragraphs = lines.map((line) =>
    paragraph(line[language], { language, size: 18, colour: COLOURS.soft, before: 4 }),
  );
  return { charts: [], shapes: [textBox({ id: FIRST_SHAPE, name: 'Basis', box: PLACES.coverLines, paragraphs })] };
}

/** What stands between a slide's title and its source. */
export function drawBody({ body, title }: DeckSlide, language: Language): DrawnBody {
  const frame = { id: FIRST_SHAPE, name: title[language], box: PLACES.body, language };
  switch (body.kind) {
    case 'cover':
      return drawCover(body, language);
    case 'chart':
      return drawChartBody(body, language);
    case 'table':
      return { charts: [], shapes: [drawTable(body.table, frame)] };
    case 'tasks':
      return { charts: [], shapes: [drawTable(toTaskTable(body.tasks), frame)] };
    case 'statements':
      return drawStatements(body, language);
  }
}
