import type { LegendEntry } from '@zones/core/charts/chart-parts';
import type { ChartSpec } from '@zones/core/charts/chart-spec';
import { formatStatus, PROGRESS_MARKS, PROGRESS_STATUSES } from '@zones/core/format/status';
import type { Language } from '@zones/core/language/text';
import { drawLook, LOOKS } from '../ooxml-charts/looks.ts';
import type { Look } from '../ooxml-charts/native-chart.ts';
import { el } from '../ooxml-charts/xml.ts';
import { type Box, COLOURS, paragraph, place, textBox } from './drawing.ts';

const lookOf = ({ scenario }: LegendEntry): Look => {
  if (scenario === 'required') return LOOKS.FC;
  return scenario === 'reference' ? LOOKS.PL0 : LOOKS[scenario];
};

function drawKey(id: number, look: Look, box: Box): string {
  return el(
    'p:sp',
    {},
    el('p:nvSpPr', {}, el('p:cNvPr', { id, name: `Key ${id}` }), '<p:cNvSpPr/>', '<p:nvPr/>'),
    el('p:spPr', {}, place('a:xfrm', box), el('a:prstGeom', { prst: 'rect' }, '<a:avLst/>'), drawLook(look)),
  );
}

/** The scenarios that native charts really draw; the range of a year's end stands in the table. */
const isDrawn = (spec: ChartSpec, { scenario }: LegendEntry): boolean =>
  !(spec.kind === 'cumulative-progress' && (scenario === 'required' || scenario === 'FC'));

/** Inches that a text of 12 points takes. */
const widthOf = (text: string): number => text.length * 0.088 + 0.1;

const statusWords = (language: Language): string =>
  PROGRESS_STATUSES.slice(0, 3)
    .map((status) => `${PROGRESS_MARKS[status]} ${formatStatus(status, language)}`)
    .join('   ');

/** Keys of the notation, left to right from a place. Shapes are numbered from `firstId`. */
export function drawLegend(
  spec: ChartSpec,
  language: Language,
  at: { readonly box: Box; readonly firstId: number },
): readonly string[] {
  const entries = spec.legend.filter((entry) => isDrawn(spec, entry));
  const judged = spec.kind === 'bullet-list' || spec.kind === 'variance-bars';
  const words = [
    ...entries.map((entry) => ({ look: lookOf(entry), text: entry.label[language] })),
    ...(judged ? [{ look: null, text: statusWords(language) }] : []),
  ];
  const { box } = at;
  let x = box.x;
  return words.flatMap(({ look, text }, index) => {
    const id = at.firstId + index * 2;
    const start = look === null ? x : x + 0.36;
    const label = textBox({
      id: id + 1,
      name: `Label ${id}`,
      box: { x: start, y: box.y, w: widthOf(text), h: box.h },
      anchor: 'ctr',
      paragraphs: [paragraph(text, { language, size: 12, colour: COLOURS.soft })],
    });
    const key = look === null ? [] : [drawKey(id, look, { x, y: box.y + box.h / 2 - 0.09, w: 0.28, h: 0.18 })];
    x = start + widthOf(text) + 0.2;
    return [...key, label];
  });
}
