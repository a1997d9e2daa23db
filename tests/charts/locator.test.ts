import { CANVAS_NAMES, CANVASES } from '@zones/web/charts/layout/canvas.ts';
import { locatorLayout } from '@zones/web/charts/layout/locator-layout.ts';
import { describe, expect, test } from 'vitest';
import { locatorOf, SEVERAL_PLACES } from './locator-cases.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('where a zone is', () => {
  test('names the nearest places and how many distances are disputed', () => {
    expect(plain(SEVERAL_PLACES.title.en)).toBe(
      'Lộc Sơn: 110 km to Đà Lạt, 120 km to Phan Thiết and 190 km to Tân Sơn Nhất airport; sources disagree on 1 of 5 places',
    );
    expect(plain(SEVERAL_PLACES.title.vi)).toContain('nguồn không thống nhất về 1 trong 5 nơi');
  });

  test('says that it is no map, that there is no direction, and that coordinates are not published', () => {
    const { en, vi } = SEVERAL_PLACES.subtitle;
    expect(en).toContain('not to the scale of a map and without directions · coordinates not published');
    expect(vi).toContain('sơ đồ, không theo tỷ lệ bản đồ');
  });

  test('names the documents that state the distances, not the board', () => {
    expect(SEVERAL_PLACES.source.en).toContain('A broker’s page; Article of 2005');
  });

  test('keeps every statement of a disputed distance, each with its proof', () => {
    const city = SEVERAL_PLACES.places.find(({ conflict }) => conflict);
    expect(city?.distances.map(({ reading }) => reading.value)).toEqual([110, 180]);
    const { labels } = locatorLayout(SEVERAL_PLACES, 'en', CANVASES.wide);
    const doors = labels.flatMap(({ evidence }) => (evidence === null ? [] : [evidence.id]));
    expect(new Set(doors).size).toBe(6);
  });

  test.each(CANVAS_NAMES)('places stand as far from the zone as stated, on one scale, %s', (name) => {
    const { rows, start } = locatorLayout(SEVERAL_PLACES, 'vi', CANVASES[name]);
    const perKilometre = rows.flatMap(({ place, stops }) =>
      stops.map((x, index) => (x - start) / (place.distances[index]?.reading.value ?? 1)),
    );
    for (const one of perKilometre) expect(one).toBeCloseTo(perKilometre[0] ?? 0, 6);
  });

  test('nothing is drawn where nothing is stated', () => {
    expect(locatorOf([])).toBeNull();
  });
});
