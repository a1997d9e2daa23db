import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';

/** A figure by the number of its category; one that is not there is null. */
export type Figures = readonly (number | null)[];

export interface ReadSeries {
  readonly name: string;
  readonly values: Figures;
  /** Number formats of the labels, by category. */
  readonly labels: ReadonlyMap<number, string>;
  /** Categories whose mark is hatched, the whole series' own look counted. */
  readonly hatched: ReadonlySet<number>;
}

export interface ReadChart {
  readonly categories: readonly string[];
  readonly series: readonly ReadSeries[];
  /** Columns of the embedded workbook, as the chart refers to them. */
  readonly sheet: readonly Figures[];
  /** Every text of the embedded workbook. */
  readonly words: readonly string[];
  readonly formulas: number;
}

export interface ReadSlide {
  readonly xml: string;
  readonly notes: string;
  readonly charts: readonly ReadChart[];
}

const UNESCAPED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#10;': '\n',
};
export const unescapeXml = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#10);/g, (one) => UNESCAPED[one] ?? one);

/** All texts of a slide, a run each. */
export const textsOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => unescapeXml(text ?? ''));

const first = (xml: string, pattern: RegExp): string => pattern.exec(xml)?.[1] ?? '';

function readSeries(xml: string): ReadSeries {
  const values = first(xml, /<c:val>(.*?)<\/c:val>/s);
  const count = Number(first(values, /<c:ptCount val="(\d+)"/));
  const points = new Map(
    [...values.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(([, at, value]) => [Number(at), Number(value)]),
  );
  const marks = [...xml.matchAll(/<c:dPt><c:idx val="(\d+)"\/>(.*?)<\/c:dPt>/gs)];
  const own = first(xml, /<\/c:tx><c:spPr>(.*?)<\/c:spPr>/s).includes('pattFill');
  const special = new Map(marks.map(([, at, mark]) => [Number(at), (mark ?? '').includes('pattFill')]));
  const indexes = Array.from({ length: count }, (_, at) => at);
  return {
    name: unescapeXml(first(xml, /<c:tx>.*?<c:v>([^<]*)<\/c:v>/s)),
    values: indexes.map((at) => points.get(at) ?? null),
    labels: new Map(
      [...xml.matchAll(/<c:dLbl><c:idx val="(\d+)"\/><c:numFmt formatCode="([^"]*)"/g)].map(([, at, code]) => [
        Number(at),
        unescapeXml(code ?? ''),
      ]),
    ),
    hatched: new Set(indexes.filter((at) => special.get(at) ?? own)),
  };
}

/** Names of the categories, as the first series has them. */
function readCategories(xml: string): readonly string[] {
  const cache = first(xml, /<c:cat>(.*?)<\/c:cat>/s);
  return [...cache.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, name]) => unescapeXml(name ?? ''));
}

/** A chart part of any Office file with the workbook embedded in it. */
export async function readChart(xml: string, workbook: Uint8Array): Promise<ReadChart> {
  const series = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([one]) => readSeries(one));
  const [sheet] = (await readXlsx(workbook)).sheets;
  const rows = sheet?.rows ?? [];
  const figure = (value: unknown): number | null => (typeof value === 'number' ? value : null);
  return {
    categories: readCategories(xml),
    series,
    sheet: series.map(({ values }, column) => values.map((_, row) => figure(rows[row + 1]?.[column + 1]))),
    words: rows.flatMap((row) => row.filter((value) => typeof value === 'string')),
    formulas: [...(sheet?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined).length,
  };
}

/** The slides of a .pptx in their order, each with its notes, charts and what is embedded in them. */
export async function readSlides(bytes: Uint8Array): Promise<readonly ReadSlide[]> {
  const parts = unzipSync(bytes);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const count = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const name = `slide${index + 1}.xml`;
      const charts = [...part(`ppt/slides/_rels/${name}.rels`).matchAll(/charts\/(chart\d+)\.xml/g)];
      return {
        xml: part(`ppt/slides/${name}`),
        notes: part(`ppt/notesSlides/notes${name.replace('slide', 'Slide')}`),
        charts: await Promise.all(
          charts.map(([, chart]) =>
            readChart(part(`ppt/charts/${chart}.xml`), parts[`ppt/embeddings/${chart}.xlsx`] ?? new Uint8Array()),
          ),
        ),
      };
    }),
  );
}
