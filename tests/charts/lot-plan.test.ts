import { LANGUAGES } from '@zones/core/language/text';
import { CANVAS_NAMES, CANVASES } from '@zones/web/charts/layout/canvas.ts';
import { boxOf } from '@zones/web/charts/layout/label.ts';
import { packLots } from '@zones/web/charts/layout/pack-lots.ts';
import { planLayout } from '@zones/web/charts/layout/plan-layout.ts';
import { describe, expect, test } from 'vitest';
import { CITED_LOTS, EVERY_STANDING, MANY_LOTS, planOf } from './land-cases.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the plan of a zone’s lots', () => {
  test('says how many can be leased now, and that it is no map', () => {
    const spec = planOf(EVERY_STANDING);
    expect(plain(spec.title.en)).toBe('Lộc Sơn: 1 of 10 lots, 3.2 ha, can be leased now *');
    expect(plain(spec.title.vi)).toBe('Lộc Sơn: 1 trong 10 lô, 3,2 ha, thuê được ngay *');
    expect(spec.subtitle.en).toContain('not a map');
    expect(plain(planOf(CITED_LOTS).title.en)).toBe('Lộc Sơn: none of 4 lots can be leased now');
  });

  test.each(LANGUAGES)('keeps its words within their cells in a font that is a tenth wider (%s)', (language) => {
    const canvas = CANVASES.narrow;
    for (const { x, width, labels } of planLayout(planOf(EVERY_STANDING), language, canvas).cells) {
      for (const label of labels) {
        const { left, right } = boxOf(label, canvas);
        expect(left + (right - left) * 1.1, label.lines.join(' ')).toBeLessThanOrEqual(x + width);
      }
    }
  });

  test('groups lots by block and calls a missing block missing', () => {
    expect(planOf(EVERY_STANDING).blocks.map(({ name, lots }) => [name.en, lots])).toEqual([
      ['Block A', 4],
      ['Block B', 4],
      ['Block C', 2],
    ]);
    expect(planOf(CITED_LOTS).blocks.map(({ name }) => name.en)).toEqual(['Block not stated']);
  });

  test('knows a lot by who holds it or, while nobody does, by its level', () => {
    const standings = planOf(EVERY_STANDING).blocks.flatMap(({ drawn }) => drawn.map(({ standing }) => standing));
    expect(standings).toEqual(['L5', 'L4', 'L3', 'L2', 'introduced', 'leased', 'recovering', 'reserved', 'L1', 'L0']);
  });

  test('a listing that was not verified in time is grey, with words, and so says the key', () => {
    const { cells, headings } = planLayout(planOf(EVERY_STANDING), 'en', CANVASES.wide);
    const grey = cells.filter(({ isStale }) => isStale);
    expect(cells.find(({ evidence }) => evidence?.id === 'lot~loc-son~A1')?.isStale).toBe(false);
    expect(grey).toHaveLength(9);
    for (const { labels, evidence } of grey) {
      expect(labels.at(-1)?.lines).toEqual(['unverified']);
      expect(evidence?.name).toContain('never verified');
    }
    expect(headings.map(({ lines }) => lines.join(' '))).toContain(
      'Grey: not verified for 90 days; after 180 days no longer “can be leased now”',
    );
    expect(planOf(CITED_LOTS).table.columns.map(({ key }) => key)).toEqual(['area', 'standing', 'verified']);
  });

  test('ten thousand lots become one bar a block, with their numbers in words', () => {
    const spec = planOf(MANY_LOTS);
    expect(spec.isSummary).toBe(true);
    expect(spec.blocks).toHaveLength(40);
    expect(spec.table.rows).toHaveLength(40);
    const { cells } = planLayout(spec, 'en', CANVASES.narrow);
    expect(cells.length).toBeLessThanOrEqual(80);
  });

  test.each(CANVAS_NAMES)('every lot leads to its proof and stays inside the drawing, %s', (name) => {
    const canvas = CANVASES[name];
    const layouts = LANGUAGES.map((language) => planLayout(planOf(EVERY_STANDING), language, canvas));
    for (const { cells, height } of layouts) {
      expect(cells.map(({ evidence }) => evidence?.id)).toContain('lot~loc-son~A1');
      expect(Math.max(...cells.map(({ x, width }) => x + width))).toBeLessThanOrEqual(canvas.width + 0.5);
      expect(Math.max(...cells.map((cell) => cell.y + cell.height))).toBeLessThan(height);
    }
  });
});

describe('lots in rows', () => {
  const packing = { width: 600, leastWidth: 80, leastHeight: 60, rowHeight: 90, scale: 1 };

  test('keep their areas in proportion wherever they are large enough to be read', () => {
    const areas = [20_000, 18_000, 16_000, 22_000, 17_000, 15_000];
    const cells = packLots(areas, packing);
    for (const [index, { width, height }] of cells.entries()) {
      expect((width * height) / (areas[index] ?? 1)).toBeCloseTo(1, 1);
    }
  });

  test('a lot too small for its words is drawn as small as can be read', () => {
    const [, small] = packLots([30_000, 500], packing);
    expect(small?.width).toBeGreaterThanOrEqual(80);
    expect(small?.height).toBeGreaterThanOrEqual(60);
  });

  test('nothing is packed into nothing', () => {
    expect(packLots([], packing)).toEqual([]);
  });
});
