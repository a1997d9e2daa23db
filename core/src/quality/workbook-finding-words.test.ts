import { expect, test } from 'vitest';
import { LANGUAGES } from '../language/text.ts';
import { formatFinding } from './finding-words.ts';
import { WORKBOOK_FINDING_WORDS } from './workbook-finding-words.ts';

const parametersOf = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

test.each(Object.entries(WORKBOOK_FINDING_WORDS))('%s says the same in both languages', (_, { vi, en }) => {
  expect(new Set(parametersOf(vi))).toEqual(new Set(parametersOf(en)));
  for (const sentence of [vi, en]) expect(sentence).toMatch(/^\S.*[.?]$/);
});

test('a cell is named before what is wrong with it', () => {
  const finding = {
    rule: 'workbook.ambiguous-number',
    severity: 'error',
    place: { sheet: 'Quỹ đất', row: 8, column: 'H' },
    params: { text: '63.572', large: '63 572', small: 63.572 },
  } as const;
  const [vi, en] = LANGUAGES.map((language) => formatFinding(finding, language));
  expect(vi).toBe(
    'Tờ “Quỹ đất”, dòng 8, cột H: «63.572» viết dưới dạng chữ nên có hai cách hiểu: 63 572 hay 63,572? Hãy nhập lại thành số.',
  );
  expect(en).toBe(
    'Sheet “Quỹ đất”, row 8, column H: “63.572” is written as text and can mean 63 572 or 63.572. Which one? Enter it again as a number.',
  );
});
