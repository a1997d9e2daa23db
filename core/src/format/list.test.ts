import { expect, test } from 'vitest';
import { formatList } from './list.ts';

test.each([
  [[], 'vi', ''],
  [['đầu tư'], 'vi', 'đầu tư'],
  [['đầu tư', 'giải ngân'], 'vi', 'đầu tư và giải ngân'],
  [['investment', 'disbursement', 'clearance'], 'en', 'investment, disbursement and clearance'],
] as const)('%j is listed as a sentence would', (names, language, sentence) => {
  expect(formatList(names, language)).toBe(sentence);
});
