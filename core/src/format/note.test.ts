import { expect, test } from 'vitest';
import { pickNote } from './note.ts';

test.each([
  ['số liệu cũ / historic', 'số liệu cũ', 'historic'],
  ['109 + 183', '109 + 183', '109 + 183'],
  ['QĐ 57/QĐ-KCN', 'QĐ 57/QĐ-KCN', 'QĐ 57/QĐ-KCN'],
  ['một / one / hai / two', 'một / one / hai / two', 'một / one / hai / two'],
])('the note “%s” is read in one language', (note, vi, en) => {
  expect(pickNote(note, 'vi')).toBe(vi);
  expect(pickNote(note, 'en')).toBe(en);
});
