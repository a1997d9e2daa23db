import type { Language } from '@zones/core/language/text';
import { strFromU8, unzipSync } from 'fflate';
import { type ReadChart, type ReadSeries, readChart, readSlides } from '../deck-parts.ts';
import { expectPoint, findTopic } from './chart-truth.ts';
import { type Expected, findMarkFault, findNumberFault } from './read-figures.ts';
import type { Truth } from './truth.ts';

interface NamedChart {
  readonly id: string;
  readonly chart: ReadChart;
}

/** Charts of slides with the ids that their frames carry. */
export async function listDeckCharts(deck: Uint8Array): Promise<readonly NamedChart[]> {
  return (await readSlides(deck)).flatMap(({ xml, charts }) => {
    const ids = [...xml.matchAll(/name="Chart ([^"]+)"/g)].map(([, id = '']) => id);
    return charts.map((chart, at) => ({ id: ids[at] ?? '', chart }));
  });
}

/** Charts of a Word file, in their order. */
export async function listPaperCharts(paper: Uint8Array): Promise<readonly NamedChart[]> {
  const parts = unzipSync(paper);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const ids = [...part('word/document.xml').matchAll(/<wp:docPr[^>]*? name="([^"]+)"/g)].map(([, id = '']) => id);
  return Promise.all(
    ids.map(async (id, at) => ({
      id,
      chart: await readChart(
        part(`word/charts/chart${at + 1}.xml`),
        parts[`word/embeddings/chart${at + 1}.xlsx`] ?? new Uint8Array(),
      ),
    })),
  );
}

/** Series that are always hatched, sparsely: what is still to be done. */
const isToCome = ({ name }: ReadSeries): boolean => name === 'Mức phải đạt' || name === 'Required rate';

function findPointFault(series: ReadSeries, at: number, expected: Expected, language: Language): string | null {
  const label = series.labels.get(at);
  const marks = label === undefined ? null : findMarkFault(label, expected, language);
  if (marks !== null) return marks;
  const isEstimate = expected.reading.value !== null && expected.reading.status === 'estimate';
  const isDrawn = expected.reading.value !== null && label !== undefined && !isToCome(series);
  if (isDrawn && series.hatched.has(at) !== isEstimate) return `hatched ${!isEstimate} for an estimate ${isEstimate}`;
  return null;
}

async function listChartFaults({ id, chart }: NamedChart, truth: Truth, language: Language): Promise<string[]> {
  const topic = findTopic(id, truth);
  const faults: string[] = [];
  for (const [column, series] of chart.series.entries()) {
    for (const [at, category] of chart.categories.entries()) {
      const where = `${id}, ${series.name}, ${category.replace('\n', ' ')}`;
      const expected = await expectPoint(truth, topic, { series: series.name, category, at }, language);
      const found = [
        ['drawn', findNumberFault(series.values[at] ?? null, expected)],
        ['embedded', findNumberFault(chart.sheet[column]?.[at] ?? null, expected)],
        ['marked', findPointFault(series, at, expected, language)],
      ] as const;
      faults.push(...found.flatMap(([how, fault]) => (fault === null ? [] : [`${where}, ${how}: ${fault}`])));
    }
  }
  return faults;
}

/** What native charts say that the release does not. */
export async function listNativeFaults(
  charts: readonly NamedChart[],
  truth: Truth,
  language: Language,
): Promise<readonly string[]> {
  return (await Promise.all(charts.map((chart) => listChartFaults(chart, truth, language)))).flat();
}

/** A figure that a chart labels, in the unit that it prints, with the number format of its label. */
export interface LabelledFigure {
  readonly number: number;
  readonly format: string;
}

/** Every labelled figure of some charts: the labels that a drawing of them must write out. */
export const listLabelled = (charts: readonly NamedChart[]): readonly LabelledFigure[] =>
  charts.flatMap(({ chart }) =>
    chart.series.flatMap(({ values, labels }) =>
      [...labels].flatMap(([at, format]) => {
        const number = values[at] ?? null;
        return number === null ? [] : [{ number, format }];
      }),
    ),
  );
