import { describe, expect, test } from 'vitest';
import { readSlides, textsOf } from '../deck-parts.ts';
import { readPages } from '../office.ts';
import { CASES, SAMPLE } from '../published-release.ts';
import { checkAnnexes } from './annex-faults.ts';
import { listDeckCharts, listLabelled, listNativeFaults, listPaperCharts } from './native-charts.ts';
import { useReleases } from './opened-release.ts';
import { listDrawingFaults, listLinkedFigures, listPageFaults, readTwin } from './page-faults.ts';
import {
  checkSentences,
  checkTables,
  listMarked,
  listSurplus,
  readPaper,
  readParagraphs,
  readPart,
  readTables,
} from './paper-faults.ts';
import { isFigureOf, isMarkedAs } from './read-figures.ts';
import { checkCsv, checkTwin, makeCsv } from './twin-faults.ts';

const PATHS = ['/', '/performance', '/zones/loc-son', '/zones/phu-hoi', '/land', '/compare?zones=loc-son,phu-hoi'];
const KINDS = ['cumulative-progress', 'quarterly-columns'] as const;

/** Least cells that a check must have held against the release: a check of nothing proves nothing. */
const LEAST = {
  sample: { figures: 60, annexes: 700, report: 100, deck: 60, sentences: 25 },
  cited: { figures: 5, annexes: 700, report: 40, deck: 0, sentences: 4 },
} as const;

describe.each(CASES)('%s in %s has the same numbers, statuses and absences', (id, language) => {
  const opened = useReleases();
  const least = LEAST[id === SAMPLE ? 'sample' : 'cited'];

  test('in the API as in the figures that the release froze', async () => {
    const { truth } = await opened(id, language);
    const frozen = new Map(truth.figures.observations.map((one) => [one.id, one]));
    const stated = truth.progress.flatMap(({ quarters, unit }) =>
      quarters.flatMap(({ actual }) => {
        const one = actual.value === null ? undefined : frozen.get(actual.evidence ?? '');
        return one === undefined ? [] : [{ one, actual, unit }];
      }),
    );
    expect(stated.length).toBeGreaterThanOrEqual(least.figures);
    for (const { one, actual } of stated) {
      expect(one).toMatchObject({ value: actual.value, illustrative: actual.value !== null && actual.illustrative });
      expect(actual).toMatchObject({
        status: one.illustrative && one.status === 'actual' ? 'illustrative' : one.status,
      });
    }
  });

  test.each(PATHS)('on %s, wherever a figure leads to its proof', async (path) => {
    const { truth, open } = await opened(id, language);
    const html = await open(path);
    expect(listLinkedFigures(html).length).toBeGreaterThan(5);
    expect(await listPageFaults(html, truth, language)).toEqual([]);
  });

  test('on the slides that are presented from the page', async () => {
    const { truth, open } = await opened(id, language);
    const html = await open(`/meetings/2017-09-25/present?release=${id}`);
    expect(listLinkedFigures(html).length).toBeGreaterThan(least.figures);
    expect(await listPageFaults(html, truth, language)).toEqual([]);
  });

  test.each(KINDS)('in every chart of %s: its drawing, its table and its CSV', async (kind) => {
    const { truth, open } = await opened(id, language);
    const rows = truth.progress.filter(
      ({ kind: of, zone }) => (kind === 'cumulative-progress' || of === 'flow') && zone !== 'phu-hoi',
    );
    let cells = 0;
    for (const row of rows) {
      const html = await open(`/embed/${kind}?metric=${row.metric}&zone=${row.zone}`);
      expect(await listPageFaults(html, truth, language), row.metric).toEqual([]);
      const readings = row.quarters.map(({ actual, actualToDate }) =>
        kind === 'quarterly-columns' ? actual : actualToDate,
      );
      const plans = row.quarters.map(({ planToDate }) => planToDate).filter(({ value }) => value !== null);
      expect(listDrawingFaults(html, [...readings, ...plans], language), row.metric).toEqual([]);
      const twin = await checkTwin(readTwin(html), row, truth, language);
      const csv = await checkCsv(await makeCsv(kind, row, truth, language), row, truth, language);
      expect([...twin.faults, ...csv.faults]).toEqual([]);
      expect(csv.cells).toBe(twin.cells);
      cells += twin.cells;
    }
    expect(cells).toBeGreaterThanOrEqual(rows.length * 8);
  });

  test('on the slides: charts with what is embedded in them, and tables', async () => {
    const { truth, download } = await opened(id, language);
    const deck = await download('deck.pptx');
    const charts = await listDeckCharts(deck);
    expect(charts.length).toBeGreaterThan(1);
    expect(await listNativeFaults(charts, truth, language)).toEqual([]);
    const slides = await readSlides(deck);
    const { cells, faults } = checkTables(
      slides.flatMap(({ xml }) => readTables(xml, 'a')),
      truth,
      language,
    );
    expect(faults).toEqual([]);
    expect(cells).toBeGreaterThanOrEqual(least.deck);
    for (const { xml } of slides) {
      const texts = textsOf(xml);
      const isInvented = texts.some((text) => /\d(?:%|ư|e)*\*|[\u00a0 ]\*$/.test(text));
      const watermark = language === 'vi' ? 'KHÔNG PHẢI SỐ LIỆU THỰC' : 'NOT REAL FIGURES';
      expect(texts.some((text) => text.includes(watermark)) || !isInvented, texts[0]).toBe(true);
    }
  });

  test('in the report: sentences, tables, charts with what is embedded in them', async () => {
    const { truth, download } = await opened(id, language);
    const paper = await download('report.docx');
    expect(await listNativeFaults(await listPaperCharts(paper), truth, language)).toEqual([]);
    const tables = checkTables(readTables(readPart(paper, 'word/document.xml'), 'w'), truth, language);
    const said = checkSentences(readParagraphs(paper), truth, language);
    expect([...tables.faults, ...said.faults]).toEqual([]);
    expect(tables.cells).toBeGreaterThanOrEqual(least.report);
    expect(said.sentences).toBeGreaterThanOrEqual(least.sentences);
  });

  test('in the report as PDF: what Word says, and the labels of its charts', async () => {
    const { download } = await opened(id, language);
    const paper = await download('report.docx');
    const word = listMarked(readPaper(paper), language);
    const pdf = listMarked((await readPages(await download('report.pdf'))).join(' '), language);
    expect(listSurplus(word, pdf).map(({ text }) => text)).toEqual([]);
    const labels = listLabelled(await listPaperCharts(paper)).filter(({ format }) => /"(?:ư|e|sb|p|≠|\*)/.test(format));
    const drawn = [...listSurplus(pdf, word)];
    expect(drawn).toHaveLength(labels.length);
    for (const { number, format } of labels) {
      const isShare = format.includes('%');
      const at = drawn.findIndex((one) => {
        const shown = isShare ? one.number / 100 : one.number;
        const step = 10 ** -one.decimals / (isShare ? 100 : 1);
        return Math.abs(shown - number) <= (step / 2) * (1 + 1e-6) && format.includes('*') === one.isIllustrative;
      });
      expect(at, `${number} ${format}`).not.toBe(-1);
      drawn.splice(at, 1);
    }
  });

  test('in the notice and in the pack to read before', async () => {
    const { truth, download } = await opened(id, language);
    const notice = checkTables(
      readTables(readPart(await download('conclusion.docx'), 'word/document.xml'), 'w'),
      truth,
      language,
    );
    expect(notice.faults).toEqual([]);
    const pack = listMarked((await readPages(await download('preread.pdf'))).join(' '), language);
    const judged = truth.progress.filter(({ zone, toDate }) => zone === 'all' && toDate.attainment.value !== null);
    for (const { metric, toDate, unit } of judged) {
      const { actual } = toDate;
      if (actual.value === null) throw new Error('What is judged is known');
      const { value } = actual;
      const isSaid = pack.some((figure) => isMarkedAs(figure, actual) && isFigureOf(figure, value, unit));
      expect(isSaid || actual.status === 'actual', metric).toBe(true);
    }
  });

  test('in the annexes, cell by cell', async () => {
    const { truth, download } = await opened(id, language);
    const { cells, faults } = await checkAnnexes(await download('annexes.xlsx'), truth, language);
    expect(faults).toEqual([]);
    expect(cells).toBeGreaterThanOrEqual(least.annexes);
  });
});
