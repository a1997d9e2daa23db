import { expect, test } from 'vitest';
import { findCompared } from './find-compared.ts';

const releases = [{ id: 'year' }, { id: 'nine' }, { id: 'six' }];

test('a release is set against the one before it, the first against none', () => {
  expect(findCompared(releases, 'year', undefined).compared?.id).toBe('nine');
  expect(findCompared(releases, 'six', undefined).compared).toBeUndefined();
});

test('the address may name another, earlier or later', () => {
  expect(findCompared(releases, 'year', 'six').compared?.id).toBe('six');
  expect(findCompared(releases, 'six', 'year').compared?.id).toBe('year');
});

test('a release that is not there, or the same one, is said and the one before it is shown', () => {
  expect(findCompared(releases, 'year', 'gone')).toEqual({ compared: { id: 'nine' }, unknown: 'gone' });
  expect(findCompared(releases, 'year', 'year')).toEqual({ compared: { id: 'nine' }, unknown: 'year' });
});
