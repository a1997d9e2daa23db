import { expect, test } from 'vitest';
import { findHiddenCharacter } from './hidden-character.ts';

test.each([
  ['Báo\u0007 cáo', 'U+0007'],
  ['Báo \u202eoác', 'U+202E'],
  ['Báo\u200bcáo', 'U+200B'],
  ['\ufeffBáo cáo', 'U+FEFF'],
])('%j has %s', (text, code) => {
  expect(findHiddenCharacter(text)).toBe(code);
});

test('Vietnamese in either spelling, line breaks and no-break spaces are seen', () => {
  const text = 'Đất đã cho thuê\u00a0– 63,572 ha\n(số liệu mẫu)';
  expect([text, text.normalize('NFD')].map(findHiddenCharacter)).toEqual([undefined, undefined]);
});
