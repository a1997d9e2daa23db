import type { Language } from '@zones/core/language/text';
import type { Reading } from '@zones/core/readings/reading';
import { unescapeXml } from '../deck-parts.ts';
import { ABSENCE_WORDS, findFault, plain, readFigures } from './read-figures.ts';
import type { Truth } from './truth.ts';

const strip = (html: string): string =>
  plain(
    unescapeXml(
      html
        .replace(/<\/(?:tspan|p|div|td|th|li)>/g, ' ')
        .replace(/<[^>]*>/g, '')
        .replaceAll('&#x27;', "'"),
    ),
  );

/** A figure of a page and the proof that it leads to. */
interface LinkedFigure {
  readonly evidence: string;
  /** What is seen. */
  readonly text: string;
  /** What is said of a label of a chart to those who do not see it; ends with the figure in full. */
  readonly name: string | null;
}

const LINK = /<a\b[^>]*?data-evidence="([^"]+)"[^>]*>(.*?)<\/a>/gs;

/** Every figure of a page that leads to its proof: in texts, in tables, in drawings. */
export function listLinkedFigures(html: string): readonly LinkedFigure[] {
  return [...html.matchAll(LINK)].map(([, evidence = '', inner = '']) => {
    const title = /<title>(.*?)<\/title>/s.exec(inner)?.[1];
    const seen = inner.replace(/<title>.*?<\/title>/s, '').replace(/<span class="sr-only">.*?<\/span>/gs, '');
    return {
      evidence: unescapeXml(evidence),
      text: strip(seen),
      name: title === undefined ? null : (strip(title).split(': ').at(-1) ?? ''),
    };
  });
}

/** A label that names a line by its year says no figure. */
const saysFigure = (text: string, language: Language): boolean =>
  !/^\d{4}$/.test(text) && readFigures(text, language).length > 0;

/** What a page says of a proof that the proof does not. */
export async function listPageFaults(html: string, truth: Truth, language: Language): Promise<readonly string[]> {
  const found = await Promise.all(
    listLinkedFigures(html).flatMap(({ evidence, text, name }) =>
      [text, ...(name === null ? [] : [name])]
        .filter((said) => name === null || said === name || saysFigure(said, language))
        .map(async (said) => {
          const faults = (await truth.listProven(evidence)).map((proven) => findFault(said, proven, language));
          const [fault] = faults;
          return faults.includes(null) || fault === undefined ? [] : [`${evidence}: ${fault}`];
        }),
    ),
  );
  return [...new Set(found.flat())];
}

/** The table of the first chart of a page as texts: its heads, then its rows. */
export function readTwin(html: string): readonly (readonly string[])[] {
  const table = /<table class="chart-table">.*?<\/table>/s.exec(html)?.[0] ?? '';
  return [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd]\b[^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => strip(cell)),
  );
}

/** The drawings of a chart, one a width. */
const listDrawings = (html: string): readonly string[] =>
  [...html.matchAll(/<svg class="chart-canvas.*?<\/svg>/gs)].map(([drawing]) => drawing);

/** What a drawing says of the release as a whole: each absence in words, a hatch for an estimate, the watermark. */
export function listDrawingFaults(html: string, readings: readonly Reading[], language: Language): readonly string[] {
  const [absences, isEstimate] = [
    new Set(readings.flatMap((reading) => (reading.value === null ? [ABSENCE_WORDS[reading.absence][language]] : []))),
    readings.some(({ value, ...rest }) => value !== null && 'status' in rest && rest.status === 'estimate'),
  ];
  const isInvented = readings.some((reading) => reading.value !== null && reading.illustrative);
  const watermark = language === 'vi' ? 'không phải số liệu thực' : 'not real figures';
  return listDrawings(html).flatMap((drawing, width) => {
    const seen = strip(drawing.replace(/<(title|desc)\b.*?<\/\1>/gs, ' '));
    const isHatched = /<rect class="chart-estimate-bar"|<path class="chart-estimate-area" d="M/.test(drawing);
    return [
      ...[...absences].flatMap((words) => (seen.includes(words) ? [] : [`width ${width}: “${words}” is not said`])),
      ...(isHatched === isEstimate ? [] : [`width ${width}: hatched ${isHatched}, estimated ${isEstimate}`]),
      ...(seen.includes(watermark) === isInvented ? [] : [`width ${width}: watermark, invented ${isInvented}`]),
    ];
  });
}
