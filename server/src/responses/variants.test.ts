import { expect, test } from 'vitest';
import { isUnchanged } from './variants.ts';

test.each([
  [undefined, false],
  ['"a"', true],
  ['W/"a"', true],
  ['"b", W/"a"', true],
  ['*', true],
  ['"b"', false],
  ['W/"b"', false],
  ['a', false],
])('a copy named %s is the same: %s', (ifNoneMatch, same) => {
  expect(isUnchanged(ifNoneMatch, '"a"')).toBe(same);
});
