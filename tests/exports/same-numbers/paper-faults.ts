import type { Language } from '@zones/core/language/text';
import { strFromU8, unzipSync } from 'fflate';
import { unescapeXml } from '../deck-parts.ts';
import { findFault, isFigureOf, isMarkedAs, plain, type ReadFigure, readFigures } from './read-figures.ts';
import { expectCell, findRowTopic } from './table-truth.ts';
import type { Truth } from './truth.ts';

type Table = readonly (readonly string[])[];

const wordsOf = (xml: string): string => plain(unescapeXml(xml.replace(/<\/[aw]:p>/g, ' ').replace(/<[^>]*>/g, '')));

/** Tables of a Word file (`w`) or of a slide (`a`): rows of cells. */
export function readTables(xml: string, vocabulary: 'a' | 'w'): readonly Table[] {
  const each = (text: string, tag: string): readonly string[] =>
    [...text.matchAll(new RegExp(`<${vocabulary}:${tag}(?: [^>]*)?>(.*?)</${vocabulary}:${tag}>`, 'gs'))].map(
      ([, inner = '']) => inner,
    );
  return each(xml, 'tbl').map((table) => each(table, 'tr').map((row) => each(row, 'tc').map(wordsOf)));
}

export interface CheckedTables {
  /** How many cells were held against the release: none would prove nothing. */
  readonly cells: number;
  readonly faults: readonly string[];
}

/** What the tables of a file say that the release does not, cell by cell. */
export function checkTables(tables: readonly Table[], truth: Truth, language: Language): CheckedTables {
  const checked = tables.flatMap(([heads = [], ...rows]) =>
    rows.flatMap((row) => {
      const topic = findRowTopic(truth, row[0] ?? '', language);
      if (topic === null) return [];
      return heads.slice(1).flatMap((head, at) => {
        const expected = expectCell(truth, topic, head);
        if (expected === null) return [];
        const fault = findFault(row[at + 1] ?? '', expected, language);
        return [fault === null ? null : `${row[0]}, ${head}: ${fault}`];
      });
    }),
  );
  return { cells: checked.length, faults: checked.filter((fault) => fault !== null) };
}

export const readPart = (file: Uint8Array, name: string): string =>
  strFromU8(unzipSync(file)[name] ?? new Uint8Array());

/** Paragraphs of a Word file outside its tables. */
export function readParagraphs(paper: Uint8Array): readonly string[] {
  const xml = readPart(paper, 'word/document.xml').replace(/<w:tbl>.*?<\/w:tbl>/gs, '');
  return [...xml.matchAll(/<w:p(?: [^>]*)?>(.*?)<\/w:p>/gs)].map(([, inner = '']) => wordsOf(inner));
}

/** Everything that a Word file says, without its charts. */
export const readPaper = (paper: Uint8Array): string => wordsOf(readPart(paper, 'word/document.xml'));

/** Readings of one metric, of every zone, with the ones that a sentence about it may say. */
function listSayable(truth: Truth, metric: string) {
  return truth.progress
    .filter((row) => row.metric === metric)
    .flatMap(({ unit, toDate, yearPlan, required }) => [
      { unit, reading: toDate.actual },
      { unit, reading: toDate.plan },
      { unit: 'ratio' as const, reading: toDate.attainment },
      { unit, reading: toDate.variance },
      { unit, reading: yearPlan },
      { unit, reading: required.perQuarter },
    ]);
}

const agrees = (figure: ReadFigure, sayable: ReturnType<typeof listSayable>): boolean =>
  sayable.some(
    ({ unit, reading }) =>
      reading.value !== null && isMarkedAs(figure, reading) && isFigureOf(figure, reading.value, unit),
  );

/** A year, a date, `9 tháng`, `Quý III/2017`: figures of the calendar, not of the release. */
const withoutDates = (text: string): string =>
  text
    .replace(
      /\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/g,
      ' ',
    )
    .replace(/\d trên \d khu|\d of \d zones/g, ' ')
    .replace(/(Quý (I{1,3}|IV)|Q[1-4])[/ ]\d{4}|Q[1-4]\b|\d+ tháng( \d{4})?|\d+M \d{4}|\bnăm \d{4}|\b20\d\d\b/g, ' ');

/** What follows a beginning; empty where a text begins otherwise. */
const after = (text: string, start: string): string => (text.startsWith(start) ? text.slice(start.length) : '');

export interface CheckedSentences {
  readonly sentences: number;
  readonly faults: readonly string[];
}

/** Sentences about an indicator: each begins with its name, says what was done over all zones, and no other's figures. */
export function checkSentences(paragraphs: readonly string[], truth: Truth, language: Language): CheckedSentences {
  const names = [...truth.metricNames].sort(([, a], [, b]) => b[language].length - a[language].length);
  const seen = new Set<string>();
  const faults = paragraphs.flatMap((paragraph) => {
    // A title has no full stop: it is held to the release as the message of its chart.
    if (!paragraph.endsWith('.')) return [];
    const metric = names.find(([, name]) => /^[ ,:]/.test(after(paragraph, name[language])))?.[0];
    const row = truth.progress.find((one) => one.metric === metric && one.zone === 'all');
    if (metric === undefined || row === undefined || seen.has(metric)) return [];
    seen.add(metric);
    const name = truth.metricNames.get(metric)?.[language] ?? '';
    const said = withoutDates(paragraph.slice(name.length));
    const sayable = listSayable(truth, metric);
    const foreign = readFigures(said, language).filter((figure) => !agrees(figure, sayable));
    const missing =
      row.toDate.actual.value === null
        ? []
        : [findFault(said.split(';')[0] ?? '', { unit: row.unit, reading: row.toDate.actual }, language)];
    return [
      ...foreign.map(({ text }) => `${metric}: “${text}” is no figure of it`),
      ...missing.flatMap((fault) => (fault === null ? [] : [`${metric}: ${fault}`])),
    ];
  });
  return { sentences: seen.size, faults };
}

/** Figures with marks, in the order in which they stand: what a text that lost its layout can still be held to. */
export const listMarked = (text: string, language: Language): readonly ReadFigure[] =>
  readFigures(text, language).filter(({ status, isIllustrative }) => status !== null || isIllustrative);

const spell = ({ number, decimals, status, isIllustrative, text }: ReadFigure): string =>
  [number, decimals, status, isIllustrative, text.includes('%')].join(' ');

/** Figures that one text has more often than another. */
export function listSurplus(one: readonly ReadFigure[], other: readonly ReadFigure[]): readonly ReadFigure[] {
  const left = other.map(spell);
  return one.filter((figure) => {
    const at = left.indexOf(spell(figure));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
