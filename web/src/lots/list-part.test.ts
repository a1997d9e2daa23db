import { describe, expect, test } from 'vitest';
import { findPart } from './list-part.ts';

describe('the part of a long list that a page without scripts shows', () => {
  test('starts with the first hundred and leads on until every lot was shown', () => {
    const shown: number[] = [];
    for (let from: number | null = 1; from !== null; from = findPart(250, String(from)).after) {
      const { start, end } = findPart(250, String(from));
      for (let row = start; row < end; row += 1) shown.push(row);
    }
    expect(shown).toEqual(Array.from({ length: 250 }, (_, row) => row));
  });

  test('leads back, and not before the first or after the last', () => {
    expect(findPart(250, '201')).toEqual({ start: 200, end: 250, before: 101, after: null });
    expect(findPart(250, undefined)).toMatchObject({ before: null, after: 101 });
    expect(findPart(40, undefined)).toEqual({ start: 0, end: 40, before: null, after: null });
  });

  test('a row inside a part shows that part, and words that are no row show the first', () => {
    expect(findPart(250, '150').start).toBe(100);
    expect(findPart(250, '9999').start).toBe(200);
    for (const from of ['0', '-3', 'next', '1e9']) expect(findPart(250, from).start).toBe(0);
    expect(findPart(0, '5')).toEqual({ start: 0, end: 0, before: null, after: null });
  });
});
