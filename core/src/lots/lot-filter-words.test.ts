import { describe, expect, test } from 'vitest';
import { readLotFilter } from './lot-filter-words.ts';
import { findShortlisted, lotKey, parseShortlist, SHORTLIST_SIZE, toggleInShortlist } from './shortlist.ts';

const ZONES = ['loc-son', 'phu-hoi'];

describe('a filter as an address spells it', () => {
  test('every word is read into its question', () => {
    const words = {
      zone: 'loc-son',
      area: '1,5',
      industry: 'wood',
      level: '3',
      power: 'yes',
      wastewater: 'yes',
      months: '6',
      available: 'yes',
    };
    expect(readLotFilter(words, ZONES)).toEqual({
      filter: {
        zone: 'loc-son',
        minAreaM2: 15_000,
        industry: 'wood',
        minLevel: 3,
        power: true,
        wastewater: true,
        withinMonths: 6,
        availableNow: true,
      },
      refused: [],
    });
  });

  test.each([
    ['1.5', 15_000],
    ['1,5', 15_000],
    ['0.0001', 1],
    ['1000', 10_000_000],
  ])('%s hectares are %i m²', (area, m2) => {
    expect(readLotFilter({ area }, ZONES).filter.minAreaM2).toBe(m2);
  });

  test.each([
    ['area', '0'],
    ['area', '-1'],
    ['area', '1.234,5'],
    ['area', '1001'],
    ['area', 'big'],
    ['zone', 'nowhere'],
    ['industry', 'gold'],
    ['level', '6'],
    ['months', '1.5'],
    ['months', '121'],
    ['power', 'no'],
  ] as const)('%s=%s asks for nothing that can be: it is left out and named', (word, given) => {
    expect(readLotFilter({ [word]: given, available: 'yes' }, ZONES)).toEqual({
      filter: { availableNow: true },
      refused: [{ word, given }],
    });
  });

  test('an empty field of a form asks nothing', () => {
    expect(readLotFilter({ area: '', industry: ' ', level: undefined }, ZONES)).toEqual({ filter: {}, refused: [] });
  });
});

describe('a shortlist in an address', () => {
  const lots = ['A1', 'A2', 'CN11-part', 'F-5a', 'B1', 'B2', 'B3'].map((lot) => ({ zone: 'loc-son', lot }));

  test('a lot goes in at the end and out again', () => {
    expect(toggleInShortlist(undefined, 'loc-son~A1')).toBe('loc-son~A1');
    expect(toggleInShortlist('loc-son~A1', 'loc-son~F-5a')).toBe('loc-son~A1,loc-son~F-5a');
    expect(toggleInShortlist('loc-son~A1,loc-son~F-5a', 'loc-son~A1')).toBe('loc-son~F-5a');
    expect(toggleInShortlist('loc-son~A1', 'loc-son~A1')).toBeUndefined();
  });

  test('each lot counts once and empty places not at all', () => {
    expect(parseShortlist('loc-son~A1,,loc-son~A1, loc-son~A2')).toEqual(['loc-son~A1', 'loc-son~A2']);
  });

  test('a lot that has gone is named and the others stay, in the reader’s order', () => {
    const { found, gone } = findShortlisted(lots, 'loc-son~CN11-part,loc-son~Z9,loc-son~A1');
    expect(found.map(lotKey)).toEqual(['loc-son~CN11-part', 'loc-son~A1']);
    expect(gone).toEqual(['loc-son~Z9']);
  });

  test('more than a sheet holds are named, not dropped in silence', () => {
    const { found, tooMany } = findShortlisted(lots, lots.map(lotKey).join(','));
    expect(found.length).toBe(SHORTLIST_SIZE);
    expect(tooMany).toEqual(['loc-son~B3']);
  });
});
