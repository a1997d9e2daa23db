import { describe, expect, test } from 'vitest';
import { LOC_SON } from '../boards/sample-content.testing.ts';
import { LANGUAGES } from '../language/text.ts';
import { BROKEN_RULES, batchOf, boardOf, TODAY } from './broken-rules.testing.ts';
import { checkBatch } from './check-batch.ts';
import type { Finding } from './finding.ts';
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

  test('the ledger, areas and money are told in the units of the form, never in m² or dong', () => {
    expect(wordsOf('ledger-residual', 'vi').replaceAll('\u00a0', ' ')).toMatch(/lệch 0,1 ha ở/);
    expect(wordsOf('area-not-positive', 'en').replaceAll('\u00a0', ' ')).toMatch(/an area of 0 ha is/);
    const finding: Finding = {
      rule: 'revision-reason-missing',
      severity: 'error',
      place: null,
      params: { zone: LOC_SON, metric: 'revenue_vnd', period: '2017-Q1', before: 71e9, after: -72e9 },
      names: { [LOC_SON]: { vi: 'Lộc Sơn', en: 'Lộc Sơn' } },
    };
    const said = (language: 'vi' | 'en') => formatFinding(finding, language).replaceAll('\u00a0', ' ');
    expect(said('vi')).toMatch(/của Lộc Sơn, .* từ 71 tỷ đồng thành −72 tỷ đồng/);
    expect(said('en')).toMatch(/of Lộc Sơn, .* from VND 71 bn to −VND 72 bn/);
  });

  test('zones are called by name and dates are written as people write them', () => {
    expect(wordsOf('negative', 'vi')).toMatch(/của Lộc Sơn, kỳ Quý/);
    expect(wordsOf('period-after-cutoff', 'vi')).toMatch(/ngày chốt số liệu 14\/06\/2017/);
    expect(wordsOf('future-date', 'en')).toMatch(
      /is dated 1\u00a0Oct\u00a02017, after the day of entry 20\u00a0Sep\u00a02017/,
    );
  });

  test('codes are told in words', () => {
    expect(wordsOf('clearance-stage-order', 'vi')).toMatch(
      /số hộ ở bước chi trả \(4\shộ\).*phê duyệt phương án \(3\shộ\)/,
    );
    expect(wordsOf('text-missing', 'en')).toMatch(/BC-9T-2017 has no English text/);
    expect(wordsOf('jump', 'vi')).toMatch(/Kim ngạch xuất khẩu .* 60% từ kỳ Quý\u00a0I\/2017 đến kỳ Quý\u00a0II\/2017/);
  });

  test('a rule from a later version is told by its code', () => {
    expect(formatFinding({ rule: 'new-rule', severity: 'error', place: null, params: {} }, 'vi')).toBe('new-rule');
  });
});
