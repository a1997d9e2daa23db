import type { ReleaseContent } from '@zones/core/boards/board-content';
import type { ChartSpec } from '@zones/core/charts/chart-spec';
import type { TableCell } from '@zones/core/charts/table-twin';
import { formatAbsence } from '@zones/core/format/absence';
import { STATUS_MARKS } from '@zones/core/format/marks';
import { DISPLAY_SCALES } from '@zones/core/format/unit';
import type { Language } from '@zones/core/language/text';
import type { Deck, DeckSlide } from '@zones/core/meetings/deck';
import { toDeck } from '@zones/core/meetings/to-deck';
import { compareProgress } from '@zones/core/progress/compare-progress';
import type { Reading } from '@zones/core/readings/reading';
import { writeDeck as write } from '@zones/server/exports/deck-pptx';
import { describe, expect, test } from 'vitest';
import { readSheetCode } from '../share/read-code.ts';
import { type Figures, type ReadChart, type ReadSlide, readSlides, textsOf, unescapeXml } from './deck-parts.ts';
import { listSchemaFaults, readPages, resaveIn } from './office.ts';
import { CASES, SAMPLE, usePublished } from './published-release.ts';

/** Columns of a table twin that its native chart draws. */
const DRAWN: Readonly<Record<ChartSpec['kind'], RegExp>> = {
  'cumulative-progress': /^(to-date|plan|reference|\d{4})$/,
  'quarterly-columns': /^(actual|plan|past)$/,
  'bullet-list': /^attainment$/,
  'variance-bars': /^variance$/,
  'small-multiples': /-(actual|plan)$/,
  'land-cascade': /^area$/,
  'clearance-stages': /-(total|done)$/,
  'land-history': /^$/,
  'lot-plan': /^$/,
  'zone-locator': /^$/,
  dumbbell: /^$/,
};

type Column = readonly { readonly reading: Reading; readonly shown: number | null }[];

/** In the unit that is printed. */
function toShown(cell: TableCell | undefined): Column {
  if (cell === undefined || cell.kind === 'text' || cell.kind === 'status') return [];
  const { reading, unit } = cell;
  const scale = unit === 'ratio' ? 1 : 10 ** DISPLAY_SCALES[unit].shift;
  return [{ reading, shown: reading.value === null ? null : reading.value / scale }];
}

/** The readings of the twin that are drawn, column by column. A plan without figures is not drawn. */
function drawnColumns({ kind, table }: ChartSpec): readonly Column[] {
  return table.columns
    .flatMap(({ key }, at) => (DRAWN[kind].test(key) ? [table.rows.flatMap(({ cells }) => toShown(cells[at]))] : []))
    .filter((column) => column.some(({ shown }) => shown !== null));
}

const ORIGIN = 'https://zones.example.vn';
const writeDeck = (deck: Deck, language: Language) => write(deck, { language, origin: ORIGIN });

const isChart = ({ body }: DeckSlide): boolean => body.kind === 'chart';
const specOf = ({ body }: DeckSlide): ChartSpec => {
  if (body.kind !== 'chart') throw new Error('The slide has a chart');
  return body.spec;
};

const seriesOf = ({ charts }: ReadSlide) => charts.flatMap(({ series }) => series);

async function openDeck(content: ReleaseContent, language: Language) {
  const deck = toDeck(content);
  const slides = await readSlides(await writeDeck(deck, language));
  const pairs = deck.slides.flatMap((slide, at) => {
    const read = slides[at];
    return read === undefined ? [] : [{ slide, read }];
  });
  return { deck, slides, pairs, charts: pairs.filter(({ slide }) => isChart(slide)) };
}

describe.each(CASES)('the slides of %s in %s', (id, language) => {
  const published = usePublished();
  const open = () => openDeck(published(id).content, language);

  test('satisfy the schemas of Office', async () => {
    expect(await listSchemaFaults(await writeDeck(toDeck(published(id).content), language), 'pptx')).toEqual([]);
  });

  test('are the same bytes each time', async () => {
    const deck = toDeck(published(id).content);
    expect(Buffer.from(await writeDeck(deck, language)).equals(await writeDeck(deck, language))).toBe(true);
  });

  test('draw the figures of the table twin and no other, with a gap for each that is absent', async () => {
    const { charts } = await open();
    expect(charts.length).toBeGreaterThan(0);
    for (const { slide, read } of charts) {
      const expected = drawnColumns(specOf(slide)).map((column) => column.map(({ shown }) => shown));
      const required = (specOf(slide).kind === 'quarterly-columns' && specOf(slide).table.remarks.length) || 0;
      const drawn = seriesOf(read).map(({ values }) => values);
      const sorted = (columns: readonly Figures[]) => columns.map((column) => JSON.stringify(column)).sort();
      expect(sorted(drawn.slice(0, drawn.length - required)), slide.id).toEqual(sorted(expected));
    }
  });

  test('embed the same figures as they cache, and the reason of each that is absent', async () => {
    const { charts } = await open();
    for (const { slide, read } of charts) {
      for (const { series, sheet, words, formulas } of read.charts) {
        expect(sheet).toEqual(series.map(({ values }) => values));
        expect(formulas).toBe(0);
        const absent = drawnColumns(specOf(slide))
          .flat()
          .find(({ reading }) => reading.value === null)?.reading;
        if (absent?.value === null && read.charts.length === 1) {
          expect(words).toContain(formatAbsence(absent.absence, language));
        }
      }
    }
  });

  test('mark each estimate by its hatch and its letter, each invented figure by its asterisk and the slide', async () => {
    const { charts, pairs } = await open();
    for (const { slide, read } of charts) {
      for (const column of drawnColumns(specOf(slide))) {
        const figures = JSON.stringify(column.map(({ shown }) => shown));
        const series = seriesOf(read).find(({ values }) => JSON.stringify(values) === figures);
        column.forEach(({ reading }, at) => {
          const label = series?.labels.get(at);
          if (reading.value === null || label === undefined) return;
          expect(label.includes('*'), `${slide.id} ${at}`).toBe(reading.illustrative);
          const estimated = reading.status === 'estimate';
          expect(label.includes(`"${STATUS_MARKS.estimate[language]}`)).toBe(estimated);
          expect(series?.hatched.has(at)).toBe(estimated);
        });
      }
    }
    for (const { slide, read } of pairs) {
      const mark = slide.watermark?.[language].toUpperCase() ?? null;
      if (mark !== null) expect(textsOf(read.xml)).toContain(mark);
    }
  });

  test('carry the finding as their title, the release, the notes and what the chart says to those who do not see it', async () => {
    const { deck, pairs } = await open();
    for (const { slide, read } of pairs) {
      const title = /<p:ph type="(?:title|ctrTitle)"\/>.*?<a:t>([^<]*)</s.exec(read.xml)?.[1] ?? '';
      expect(unescapeXml(title)).toBe(slide.title[language].normalize('NFC'));
      expect(textsOf(read.xml).some((text) => text.includes(deck.release.id))).toBe(true);
      for (const note of slide.notes) expect(textsOf(read.notes)).toContain(note[language].normalize('NFC'));
      if (isChart(slide)) expect(unescapeXml(read.xml)).toContain(`descr="${specOf(slide).sentence[language]}`);
      const other = language === 'vi' ? 'en-US' : 'vi-VN';
      expect(`${read.xml}${read.notes}`).not.toContain(`lang="${other}"`);
    }
  });

  test('are as many pages in a viewer as there are slides, each with its finding', async () => {
    const deck = toDeck(published(id).content);
    const pages = await readPages(await resaveIn(await writeDeck(deck, language), 'pptx', 'pdf'));
    expect(pages).toHaveLength(deck.slides.length);
    for (const [at, slide] of deck.slides.entries()) {
      const [firstWords = ''] = slide.title[language].normalize('NFC').replace(/\s+/gu, ' ').split(/[:;,]/);
      expect(pages[at]).toContain(firstWords);
    }
  });
});

describe('the slides of the review of 25 September 2017', () => {
  const published = usePublished();

  test('show a code that leads to the release, on the first slide and on the last', async () => {
    const { content } = published(SAMPLE);
    const pdf = await resaveIn(await writeDeck(toDeck(content), 'vi'), 'pptx', 'pdf');
    for (const slide of [1, toDeck(content).slides.length]) {
      expect(readSheetCode(pdf, slide)).toBe(`${ORIGIN}/releases/${SAMPLE}`);
    }
  });

  test('show no code where the release has no address that stays', async () => {
    const { content } = published(SAMPLE);
    const bytes = await write(toDeck(content), { language: 'vi', origin: null });
    expect(await listSchemaFaults(bytes, 'pptx')).toEqual([]);
    expect(readSheetCode(await resaveIn(bytes, 'pptx', 'pdf'), 2)).toBeNull();
  });

  test('show the disbursement that the API answers with', async () => {
    const { content } = published(SAMPLE);
    const { charts } = await openDeck(content, 'vi');
    const query = {
      year: 2017,
      through: '2017-Q3',
      plan: null,
      zone: 'all',
      metric: 'public_capital_disbursed',
    } as const;
    const [row] = compareProgress(content, query);
    const shown = charts.find(({ slide }) => slide.id === 'exception-public-capital-disbursed-all');
    const actual = shown === undefined ? undefined : seriesOf(shown.read).find(({ name }) => name === 'Thực hiện');
    expect(actual?.values).toEqual(
      row?.quarters.map(({ actualToDate: { value } }) => (value === null ? null : value / 1e9)),
    );
    expect(actual?.values).toEqual([2.44, 8.37, 15.3, null]);
  });

  test('keep names that look like formulas or scripts as text', async () => {
    const { content } = published(SAMPLE);
    const name = '=HYPERLINK("http://x")<script>alert(1)</script>\u0007&';
    const hostile = {
      ...content,
      zones: content.zones.map((zone) => ({ ...zone, name: { vi: name, en: name } })),
      works: content.works.map((works) => ({ ...works, name: { vi: name, en: name } })),
      release: { ...content.release, title: { vi: name, en: name } },
    };
    const bytes = await writeDeck(toDeck(hostile), 'vi');
    expect(await listSchemaFaults(bytes, 'pptx')).toEqual([]);
    const slides = await readSlides(bytes);
    const charts: readonly ReadChart[] = slides.flatMap((slide) => slide.charts);
    expect(slides.some(({ xml }) => xml.includes('<script>'))).toBe(false);
    expect(charts.some(({ words }) => words.some((word) => word.startsWith('=HYPERLINK')))).toBe(true);
    expect(charts.every(({ formulas }) => formulas === 0)).toBe(true);
  });
});
