import { CANVAS_NAMES, CANVASES } from '@zones/web/charts/layout/canvas.ts';
import { labelText } from '@zones/web/charts/layout/chart-words.ts';
import { historyLayout } from '@zones/web/charts/layout/history-layout.ts';
import { measureText } from '@zones/web/charts/layout/measure-text.ts';
import { describe, expect, test } from 'vitest';
import { BROKEN_LAND, historyOf, MIXED_LAND, QUARTERLY_LAND } from './land-cases.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** How often the pen is set down anew: once a run of joined levels. */
const strokes = (line: string): number => line.split('M').length - 1;

function panelOf(spec: ReturnType<typeof historyOf>, state: string) {
  const { panels } = historyLayout(spec, 'en', CANVASES.wide);
  const found = panels.find(({ panel }) => panel.state === state);
  if (found === undefined) throw new Error(state);
  return found;
}

describe('the land of a zone over time', () => {
  test('dates run from the oldest, and say why a level is not joined to the one before', () => {
    expect(historyOf(BROKEN_LAND).dates.map(({ asOf, parted }) => [asOf, parted])).toEqual([
      ['2013-01', null],
      ['2017-11', 'gap'],
      ['2018-03', 'series-break'],
      ['2019-06', 'gap'],
      ['2022', 'gap'],
    ]);
  });

  test('leased land may fall, and the line falls with it', () => {
    const { heights } = panelOf(historyOf(QUARTERLY_LAND), 'land_leased');
    expect(heights[8] ?? 0).toBeGreaterThan(heights[7] ?? 0);
  });

  test('a line never joins across a series break or a gap', () => {
    expect(strokes(panelOf(historyOf(BROKEN_LAND), 'land_leased').line)).toBe(4);
    expect(strokes(panelOf(historyOf(BROKEN_LAND), 'land_available').line)).toBe(3);
    expect(strokes(panelOf(historyOf(QUARTERLY_LAND), 'land_leased').line)).toBe(2);
    expect(strokes(panelOf(historyOf(QUARTERLY_LAND), 'land_cleared').line)).toBe(1);
  });

  test('an invented figure is never joined to a stated one', () => {
    const spec = historyOf(MIXED_LAND);
    expect(spec.dates.map(({ parted }) => parted)).toEqual([null, 'mixed', 'mixed']);
    expect(strokes(panelOf(spec, 'land_available').line)).toBe(3);
    expect(spec.subtitle.en).toContain('not joined across a change between sample and cited figures');
  });

  test('a state that a date does not have is words, never a level of 0', () => {
    const spec = historyOf(BROKEN_LAND);
    expect(panelOf(spec, 'land_uncleared').heights.map((y) => y === null)).toEqual([true, true, false, true, true]);
    const words = historyLayout(spec, 'en', CANVASES.wide).labels.map(({ lines }) => plain(lines.join(' ')));
    expect(words.filter((word) => word === 'not published').length).toBeGreaterThan(5);
  });

  test('every break is told in words, a break after the last date too', () => {
    const spec = historyOf(BROKEN_LAND);
    expect(spec.breaks.map(({ before, name }) => [before, plain(name.en)])).toEqual([
      [2, 'Series break, Mar 2018'],
      [5, 'Series break, 1 Jul 2025'],
    ]);
    const words = historyLayout(spec, 'vi', CANVASES.narrow).labels.map(({ lines }) => plain(lines.join(' ')));
    expect(words.some((word) => word.startsWith('↯ Ngắt chuỗi, tháng 3/2018: '))).toBe(true);
    expect(words.some((word) => word.startsWith('↯ Ngắt chuỗi, 01/07/2025: '))).toBe(true);
    expect(spec.table.remarks.map(({ header }) => plain(header.en))).toContain('Series break, 1 Jul 2025');
  });

  test('the title sets no figure against one beyond a break', () => {
    expect(plain(historyOf(BROKEN_LAND).title.en)).toBe('Lộc Sơn: 112.9579≠ ha leased, 2022; 2 series breaks');
    expect(plain(historyOf(QUARTERLY_LAND).title.en)).toBe('Lộc Sơn: 74.7e* ha leased, Q3 2017; 71.343* ha in Q1 2015');
  });

  test.each(CANVAS_NAMES)('all states stand on one scale, %s', (name) => {
    const { panels, axis } = historyLayout(historyOf(BROKEN_LAND), 'en', CANVASES[name]);
    for (const { panel, plot, baseline, heights } of panels) {
      for (const [index, { reading }] of panel.levels.entries()) {
        if (reading.value === null) continue;
        const share = (baseline - (heights[index] ?? 0)) / (plot.bottom - plot.top);
        expect(share).toBeCloseTo(reading.value / axis.domain[1], 6);
      }
    }
  });

  test('a level that only repeats the one before is not written again', () => {
    const { labels } = historyLayout(historyOf(QUARTERLY_LAND), 'en', CANVASES.wide);
    expect(labels.filter(({ lines }) => lines[0] === '135.7*')).toHaveLength(2);
  });

  test.each(CANVAS_NAMES)('a date that is joined to none is as wide as its figure, %s', (name) => {
    const canvas = CANVASES[name];
    const tooWide = [MIXED_LAND, BROKEN_LAND].map(historyOf).flatMap((spec) => {
      const { columns } = historyLayout(spec, 'vi', canvas).columns;
      const texts = spec.panels.flatMap(({ levels }) => levels.map(({ reading }) => labelText(reading, 'm2', 'vi')));
      const widths = columns.map(({ left, right }) => right - left);
      // Panel by panel, a text a column.
      return texts.filter(
        (text, index) =>
          /^\d/.test(text) && measureText(text, canvas.small, 'semibold') > (widths[index % widths.length] ?? 0),
      );
    });
    expect(tooWide).toEqual([]);
  });
});
