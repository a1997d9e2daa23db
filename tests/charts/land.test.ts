import { LANGUAGES } from '@zones/core/language/text';
import { CANVAS_NAMES, CANVASES } from '@zones/web/charts/layout/canvas.ts';
import { cascadeLayout } from '@zones/web/charts/layout/cascade-layout.ts';
import { describe, expect, test } from 'vitest';
import { cascadeOf, ledgerOf, MARCH_2018, NOTHING_BUT_LEASED, PARTLY, SAMPLE_LAND, UNBALANCED } from './land-cases.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the land cascade', () => {
  test('Lộc Sơn, March 2018: 64.1 % of cleared and 56.0 % of industrial land is leased, as the notice gives', () => {
    const { occupancy, title, residual } = cascadeOf(MARCH_2018);
    expect(occupancy.cleared.value).toBeCloseTo(0.641, 3);
    expect(occupancy.industrial.value).toBeCloseTo(0.56, 3);
    expect(plain(title.en)).toBe(
      'Lộc Sơn, Mar 2018: 18.793 ha available; 64.1% of cleared and 56.0% of industrial land is leased',
    );
    expect(plain(title.vi)).toBe(
      'Lộc Sơn, tháng 3/2018: còn 18,793 ha cho thuê được; đã cho thuê 64,1% đất sạch, 56,0% đất công nghiệp',
    );
    // Industrial land is not stated, so only the parts of cleared land can be held against each other.
    expect(residual).toMatchObject({ balanced: null, reading: { value: 0 } });
  });

  test('names the areas that no document prints, and no other', () => {
    const { source, items } = cascadeOf(MARCH_2018);
    const derived = items.filter(({ reading }) => reading.value !== null && reading.status === 'derived');
    expect(derived.length).toBeGreaterThan(0);
    expect(source.en).toMatch(new RegExp(`Derived: ${derived.map(({ name }) => name.en).join('; ')}\\.$`));
    expect(source.vi).toContain('Tính từ số liệu khác: ');
    expect(cascadeOf(SAMPLE_LAND).source.en).not.toContain('Derived:');
  });

  test('runs from the whole to its parts, each knowing what it is a part of', () => {
    expect(cascadeOf(MARCH_2018).items.map(({ state, of }) => [state, of])).toEqual([
      ['land_planned', null],
      ['land_industrial', 'land_planned'],
      ['land_uncleared', 'land_industrial'],
      ['land_cleared', 'land_industrial'],
      ['land_leased', 'land_cleared'],
      ['land_introduced', 'land_cleared'],
      ['land_recovering', 'land_cleared'],
      ['land_other_use', 'land_cleared'],
      ['land_available', 'land_cleared'],
    ]);
  });

  test('what the ledger does not state is a gap in words, never a bar of nothing', () => {
    const spec = cascadeOf(PARTLY);
    expect(plain(spec.title.en)).toContain('available land not published');
    const layout = cascadeLayout(spec, 'en', CANVASES.wide);
    const bars = new Map(layout.rows.map(({ item, bar }) => [item.state, bar]));
    expect(bars.get('land_introduced')).toBeNull();
    expect(bars.get('land_available')).toBeNull();
    expect(layout.labels.filter(({ lines }) => lines[0] === 'not published')).toHaveLength(4);
  });

  test('a source that is contradicted keeps its mark in the title', () => {
    expect(cascadeOf(PARTLY).title.vi).toContain('≠');
  });

  test('a residual is shown with its size and said to be one', () => {
    const spec = cascadeOf(UNBALANCED);
    expect(spec.residual).toMatchObject({ balanced: false, reading: { value: 20_000 } });
    const words = cascadeLayout(spec, 'en', CANVASES.wide).labels.map(({ lines }) => plain(lines.join(' ')));
    expect(words).toContain('Residual: 2 ha, the ledger does not balance');
  });

  test('where neither denominator is known one reason stands for both', () => {
    expect(plain(cascadeOf(NOTHING_BUT_LEASED).title.en)).toBe(
      'Lộc Sơn, Jan 2013: available land not published; occupancy not published',
    );
  });

  test('invented land carries the mark, the watermark and the hatch of an estimate', () => {
    const spec = cascadeOf(SAMPLE_LAND);
    expect(spec.title.en.endsWith('*')).toBe(true);
    expect(spec.watermark).not.toBeNull();
    expect(spec.items.filter(({ scenario }) => scenario === 'ES').map(({ state }) => state)).toEqual([
      'land_leased',
      'land_available',
    ]);
  });

  describe.each(CANVAS_NAMES)('%s', (name) => {
    test.each(LANGUAGES)('bars start at zero and two cascades of one page have one scale, %s', (language) => {
      const layouts = [MARCH_2018, PARTLY].map((content) =>
        cascadeLayout({ ...cascadeOf(content), scaleTo: 2_000_000 }, language, CANVASES[name]),
      );
      const [first, second] = layouts.map(({ rows }) => rows[0]?.bar?.width);
      expect(first).toBe(second);
      const starts = layouts.flatMap(({ rows }) => rows.flatMap(({ bar }) => (bar === null ? [] : [bar.x])));
      expect(new Set(starts)).toEqual(new Set([layouts[0]?.zero]));
    });
  });

  test('the planned area keeps its own date', () => {
    expect(ledgerOf(MARCH_2018).planned.period).toBe('2015-08-12');
    expect(cascadeOf(MARCH_2018).items[0]?.period).toBe('2015-08-12');
  });
});
