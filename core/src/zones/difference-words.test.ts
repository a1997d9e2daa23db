import { describe, expect, test } from 'vitest';
import type { Text } from '../language/text.ts';
import type { Reading } from '../readings/reading.ts';
import { absent, present } from '../readings/reading.ts';
import { findExtremes, judgeCells } from './comparability.ts';
import { sayDifference } from './difference-words.ts';

const NAMES: Readonly<Record<string, Text>> = {
  a: { vi: 'Lộc Sơn', en: 'Loc Son' },
  b: { vi: 'Phú Hội', en: 'Phu Hoi' },
  c: { vi: 'Tân Rai', en: 'Tan Rai' },
};
const nameOf = (zone: string): Text => NAMES[zone] ?? { vi: zone, en: zone };

function say(unit: string | null, readings: readonly Reading[], language: 'vi' | 'en' = 'en'): string {
  const cells = readings.map((reading, index) => ({ zone: 'abc'[index] ?? '', reading, unit, period: '2017-Q3' }));
  const comparability = judgeCells(cells);
  return sayDifference({ cells, comparability, ...findExtremes(cells, comparability) }, nameOf, language).replaceAll(
    '\u00a0',
    ' ',
  );
}
const sample = (value: number): Reading => present(value, 'illustrative', 'e', true);
const stated = (value: number): Reading => present(value, 'actual', 'e');

describe('the difference between zones, in words', () => {
  test('names the higher zone, how much and how many times, and keeps the mark of invented figures', () => {
    expect(say('m2', [sample(1_182_000), sample(635_700)])).toBe('Loc Son higher: +54.6* ha (1.9* times)');
    expect(say('m2', [sample(1_182_000), sample(635_700)], 'vi')).toBe('Lộc Sơn cao hơn: +54,6* ha (1,9* lần)');
  });

  test('of more than two zones names both ends', () => {
    expect(say('project', [stated(4), stated(9), stated(6)])).toBe(
      'Phu Hoi higher than Loc Son: +5 projects (2.3 times)',
    );
    expect(say('project', [stated(9), stated(4), stated(9)], 'vi')).toBe(
      'Lộc Sơn, Tân Rai cao hơn Phú Hội: +5 dự án (2,3 lần)',
    );
  });

  test('of two shares is in points and never a multiple', () => {
    expect(say('ratio', [stated(0.65), stated(0.99)])).toBe('Phu Hoi higher: +34 pp');
  });

  test('from zero has no multiple', () => {
    expect(say('m2', [stated(10_000), stated(0)])).toBe('Loc Son higher: +1 ha');
  });

  test('keeps the unit that a source prints', () => {
    expect(say('USD/m²/năm', [stated(0.45), stated(0.3)])).toBe('Loc Son higher: +USD 0.15 per m² a year (1.5 times)');
  });

  test('is none where they are equal, and a reason where they may not be compared', () => {
    expect(say('project', [stated(10), stated(10)])).toBe('equal');
    expect(say('project', [stated(10), absent('not-published')])).toBe('not comparable: a zone has no figure');
  });
});
