import { describe, expect, test } from 'vitest';
import { absent, present } from '../readings/reading.ts';
import { formatPrinted } from './printed.ts';

const say = (value: number, unit: string) =>
  (['vi', 'en'] as const).map((language) =>
    formatPrinted(present(value, 'actual', 'fact'), unit, language).replaceAll('\u00a0', ' '),
  );

describe('a figure in the unit that its source prints', () => {
  test('an amount takes the separators of the language and its unit', () => {
    expect(say(12_000, 'tấn/năm')).toEqual(['12.000 tấn/năm', '12,000 tonnes a year']);
    expect(say(174.947, 'ha')).toEqual(['174,947 ha', '174.947 ha']);
    expect(say(88.19, '%')).toEqual(['88,19%', '88.19%']);
  });

  test('an amount of money has its currency where the language says it', () => {
    expect(say(17.5, 'tỷ đồng')).toEqual(['17,5 tỷ đồng', 'VND 17.5 bn']);
  });

  test('money has its currency where the language writes it, its marks on the number and its sign before it', () => {
    expect(say(2000, 'tỷ đồng')).toEqual(['2.000 tỷ đồng', 'VND 2,000 bn']);
    expect(say(0.15, 'USD/m²/năm')).toEqual(['0,15 USD/m²/năm', 'USD 0.15 per m² a year']);
    const uncertain = formatPrinted(present(5500, 'provisional', 'fact'), 'tỷ đồng', 'en');
    expect(uncertain).toBe('VND\u00a05,500p\u00a0bn');
  });

  test('a year is a name, not an amount', () => {
    expect(say(2004, 'year')).toEqual(['2004', '2004']);
  });

  test('yes and no are words', () => {
    expect(say(0, 'có/không')).toEqual(['không', 'no']);
    expect(say(1, 'có/không')).toEqual(['có', 'yes']);
  });

  test('what contradicts another source carries its mark, what is not there its reason', () => {
    expect(formatPrinted(present(110, 'conflict', 'fact'), 'km', 'en')).toBe('110≠\u00a0km');
    expect(formatPrinted(absent('not-published'), 'km', 'vi')).toBe('chưa công bố');
  });
});
