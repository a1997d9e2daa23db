import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../language/text.ts';
import { BROKEN_RULES, batchOf, boardOf, TODAY } from './broken-rules.testing.ts';
import { checkBatch } from './check-batch.ts';
import { formatFinding } from './finding-words.ts';
import type { RuleCode } from './rule-words.ts';
import { RULES } from './rule-words.ts';

const CODES = Object.keys(RULES) as RuleCode[];

function wordsOf(code: RuleCode, language: 'vi' | 'en'): string {
  const broken = BROKEN_RULES[code];
  const finding = checkBatch(boardOf(broken), batchOf(broken), TODAY).find((one) => one.rule === code);
  if (finding === undefined) throw new Error(`nothing breaks ${code}`);
  return formatFinding(finding, language);
}

describe('a finding in words', () => {
  test.each(CODES)('%s says what is wrong and what to do, in both languages', (code) => {
    const [vi, en] = LANGUAGES.map((language) => wordsOf(code, language));
    for (const words of [vi, en]) {
      expect(words).not.toMatch(/[{}]|undefined|NaN|null/);
      expect(words).toMatch(/[.] [^.].*\.$/u);
    }
    expect(vi).toMatch(/Hãy|Chỉ dùng/);
    expect(vi).not.toBe(en);
  });

  test('it begins with the place in the file', () => {
    expect(wordsOf('negative', 'vi')).toMatch(/^Tờ “Thực hiện”, dòng 12, cột F: /);
    expect(wordsOf('negative', 'en')).toMatch(/^Sheet “Thực hiện”, row 12, column F: /);
  });

  test('amounts stand in the unit of the form, with every digit', () => {
    const words = (language: 'vi' | 'en') => wordsOf('part-above-whole', language).replaceAll('\u00a0', ' ');
    expect(words('vi')).toMatch(/Đất đã cho thuê \(100,0101 ha\) lớn hơn Đất sạch.*\(100 ha\)/);
    expect(words('en')).toMatch(/Leased land \(100\.0101 ha\) is more than Cleared land \(100 ha\)/);
  });

  test('codes are told in words', () => {
    expect(wordsOf('clearance-stage-order', 'vi')).toMatch(/số hộ ở bước chi trả \(4\).*phê duyệt phương án \(3\)/);
    expect(wordsOf('text-missing', 'en')).toMatch(/BC-9T-2017 has no English text/);
    expect(wordsOf('jump', 'vi')).toMatch(/Kim ngạch xuất khẩu .* 60% từ kỳ Quý\u00a0I\/2017 đến kỳ Quý\u00a0II\/2017/);
  });

  test('a rule from a later version is told by its code', () => {
    expect(formatFinding({ rule: 'new-rule', severity: 'error', place: null, params: {} }, 'vi')).toBe('new-rule');
  });
});
