import { describe, expect, test } from 'vitest';
import { addressOf, dataPathTo, formatPlace, parsePlace, pathTo, placeAt } from './address.ts';

describe('an address holds the place', () => {
  test.each([
    '',
    '?lang=en',
    '?board=lam-dong',
    '?release=lam-dong-sample-2017-09-25&year=2017&quarter=Q3&plan=original',
    '?zone=loc-son&group=clearance&lang=en',
    '?zones=loc-son,phu-hoi&lang=en',
    '?evidence=calc~to-date~all~public_capital_disbursed~2017-Q3~none',
    '?evidence=plan~2017-adjusted~loc-son~public_capital_disbursed~Q3~LS-01~local-budget',
  ])('%s reads back as it was written', (search) => {
    expect(formatPlace(parsePlace(search))).toBe(search);
  });

  test('words in another order or of other sites lead to the same screen', () => {
    const place = parsePlace('?utm_source=mail&quarter=Q2&lang=vi&year=2017&zone=all');
    expect(formatPlace(place)).toBe('?year=2017&quarter=Q2');
    expect(place.language).toBe('vi');
  });

  test.each([
    ['?quarter=Q9', 'quarter', 'Q9'],
    ['?year=17', 'year', '17'],
    ['?lang=fr', 'lang', 'fr'],
    ['?plan=second', 'plan', 'second'],
    ['?zone=Lộc Sơn', 'zone', 'Lộc Sơn'],
    ['?group=money', 'group', 'money'],
    ['?evidence=<script>', 'evidence', '<script>'],
  ])('%s names nothing, and the page can say which word', (search, parameter, given) => {
    expect(parsePlace(search).invalid).toEqual({ parameter, given });
  });

  test('a wrong word stays in the address until the reader chooses anew', () => {
    expect(formatPlace(parsePlace('?quarter=Q9&lang=en'))).toBe('?quarter=Q9&lang=en');
  });
});

describe('the path builder spells every address', () => {
  test('an indicator at a place, and a heading on a page', () => {
    expect(pathTo({ name: 'indicator', metric: 'land_leased' }, { language: 'en', zone: 'phu-hoi' })).toBe(
      '/indicators/land_leased?zone=phu-hoi&lang=en',
    );
    expect(pathTo({ name: 'methods' }, { language: 'vi' }, 'cite')).toBe('/methods#cite');
  });

  test('the page of a release names it in its path, once, and leads its place to it', () => {
    const place = { language: 'en', board: 'lam-dong', release: 'r-2' } as const;
    expect(pathTo({ name: 'release', release: 'r-1' }, place)).toBe('/releases/r-1?board=lam-dong&lang=en');
    expect(pathTo({ name: 'release', release: 'r-1' }, { language: 'vi', against: 'r-0' }, 'changes')).toBe(
      '/releases/r-1?against=r-0#changes',
    );
    expect(placeAt('/releases/r-1', { language: 'vi' })).toEqual({ language: 'vi', release: 'r-1' });
    expect(placeAt('/releases', { language: 'vi' })).toEqual({ language: 'vi' });
    expect(addressOf('/releases/r-1', { ...place, against: 'r-0' })).toBe(
      '/releases/r-2?board=lam-dong&against=r-0&lang=en',
    );
  });

  test('what belongs to one page does not follow to the next', () => {
    const place = { language: 'vi', against: 'r-0', area: '1' } as const;
    expect(pathTo({ name: 'home' }, place)).toBe('/');
    expect(addressOf('/releases/r-1', { language: 'vi', board: 'lam-dong' })).toBe('/releases?board=lam-dong');
  });

  test('a download keeps only the words that were chosen', () => {
    expect(dataPathTo('progress.csv', { release: 'r-1', plan: undefined, lang: 'en' })).toBe(
      '/api/v1/progress.csv?release=r-1&lang=en',
    );
  });
});
