import { bulletListSpec } from '@zones/core/charts/bullet-list';
import { cumulativeProgressSpec } from '@zones/core/charts/cumulative-progress';
import { sayRequired } from '@zones/core/charts/progress-message';
import { quarterlyColumnsSpec } from '@zones/core/charts/quarterly-columns';
import { smallMultiplesSpec } from '@zones/core/charts/small-multiples';
import { varianceBarsSpec } from '@zones/core/charts/variance-bars';
import type { Text } from '@zones/core/language/text';
import { describe, expect, test } from 'vitest';
import { CITED, CONFLICT, GAP, LEVELS, MET, NEGATIVE, NO_PATH, STORY, ZERO_PLAN } from './cases.ts';
import { SPECS } from './every-spec.ts';
import { dumbbellOf, TWO_SOURCES } from './release-cases.ts';
import { aim, contextOf, everyRowOf, LOC_SON, makeContent, observeYear, rowOf, rowsOf, seriesOf } from './story.ts';

const plain = (text: Text): readonly string[] => [text.vi, text.en].map((one) => one.replaceAll('\u00a0', ' '));

describe('a title says the message', () => {
  test.each([
    [
      'behind, with what is left to do',
      STORY,
      'public_capital_disbursed',
      'Giải ngân vốn đầu tư công ước đạt 58% kế hoạch 9 tháng; Quý IV phải đạt 35,3 tỷ, gấp 1,5 lần quý cao nhất *',
      'Public capital disbursed is estimated at 58% of the nine-month plan; Q4 must deliver VND 35.3 bn, 1.5 times the best quarter on record *',
    ],
    [
      'a level is compared by its distance',
      STORY,
      'households_outstanding',
      'Số hộ còn vướng mắc: ước 42 hộ, cao hơn kế hoạch 9 tháng 16 hộ *',
      'Households outstanding: an estimated 42 households, 16 households above the nine-month plan *',
    ],
    [
      'no figure and no plan',
      CITED,
      'public_capital_disbursed',
      'Giải ngân vốn đầu tư công 9 tháng 2017: chưa công bố',
      'Public capital disbursed, 9M 2017: not published',
    ],
    [
      'no path, so no verdict',
      NO_PATH,
      'public_capital_disbursed',
      'Giải ngân vốn đầu tư công 9 tháng 2017 đạt 26,7 tỷ; kế hoạch năm 62 tỷ, chưa có lộ trình quý được duyệt; Quý IV phải đạt 35,3 tỷ, gấp 2,8 lần quý cao nhất *',
      'Public capital disbursed, 9M 2017: VND 26.7 bn; the year’s plan is VND 62 bn, without an approved quarterly path; Q4 must deliver VND 35.3 bn, 2.8 times the best quarter on record *',
    ],
    [
      'half of the zones is not compared with the whole plan',
      GAP,
      'public_capital_disbursed',
      'Giải ngân vốn đầu tư công 9 tháng 2017 đạt 9 tỷ; mới có 1 trên 2 khu có số liệu, chưa so với kế hoạch',
      'Public capital disbursed, 9M 2017: VND 9 bn; 1 of 2 zones reporting, not compared with the plan',
    ],
    [
      'less than nothing is no share',
      NEGATIVE,
      'land_newly_leased',
      'Đất cho thuê tăng thêm: −0,96 ha, thấp hơn kế hoạch 9 tháng 3,36 ha; Quý IV phải đạt 4,46 ha, gấp 6,4 lần quý cao nhất *',
      'Land newly leased (net): −0.96 ha, 3.36 ha below the nine-month plan; Q4 must deliver 4.46 ha, 6.4 times the best quarter on record *',
    ],
    [
      'a plan of zero has no share',
      ZERO_PLAN,
      'projects_licensed',
      'Số dự án cấp mới 9 tháng 2017 đạt 3 dự án; kế hoạch 9 tháng là 0 dự án *',
      'Projects newly licensed, 9M 2017: 3 projects; the nine-month plan is 0 projects *',
    ],
    [
      'already met',
      MET,
      'projects_licensed',
      'Số dự án cấp mới đạt 233% kế hoạch 9 tháng; đã đạt kế hoạch năm *',
      'Projects newly licensed reached 233% of the nine-month plan; the year’s plan is already met *',
    ],
  ] as const)('%s', (...[, content, metric, vi, en]) => {
    const spec = cumulativeProgressSpec(rowOf(content, metric), contextOf(content), null);
    expect(plain(spec.title)).toEqual([vi, en]);
  });

  test('earlier in the year each of the quarters left has its share', () => {
    const through = '2017-Q2';
    const row = rowsOf(STORY, 'public_capital_disbursed', through).find((one) => one.zone === LOC_SON);
    if (row === undefined) throw new Error('no row');
    const spec = cumulativeProgressSpec(row, contextOf(STORY, through), null);
    expect(plain(spec.title)).toEqual([
      'Giải ngân vốn đầu tư công đạt 68% kế hoạch 6 tháng; mỗi quý còn lại phải đạt 14,3 tỷ, gấp 1,01 lần quý cao nhất *',
      'Public capital disbursed reached 68% of the six-month plan; each of the 2 quarters left must deliver VND 14.3 bn, 1.01 times the best quarter on record *',
    ]);
  });

  test('of the last quarter', () => {
    const row = rowOf(STORY, 'public_capital_disbursed');
    const spec = quarterlyColumnsSpec(row, contextOf(STORY), seriesOf(STORY, 'public_capital_disbursed'));
    expect(plain(spec.title)).toEqual([
      'Giải ngân vốn đầu tư công, Quý III/2017: ước 12,7 tỷ, bằng 55% kế hoạch quý; cùng kỳ 2016: 14,9 tỷ *',
      'Public capital disbursed, Q3 2017: an estimated VND 12.7 bn, 55% of the quarter’s plan; Q3 2016: VND 14.9 bn *',
    ]);
  });

  test('of many indicators', () => {
    expect(plain(bulletListSpec(everyRowOf(STORY), contextOf(STORY)).title)).toEqual([
      '1 trên 6 chỉ tiêu đạt kế hoạch 9 tháng; chậm nhất: Mặt bằng đã bàn giao 51% *',
      '1 of 6 indicators meet the nine-month plan; furthest behind: Land handed over 51% *',
    ]);
    expect(plain(bulletListSpec(everyRowOf(CITED), contextOf(CITED)).title)).toEqual([
      'Chưa chỉ tiêu nào so sánh được với kế hoạch',
      'No indicator can be compared with a plan yet',
    ]);
  });

  test('of the gap in each zone', () => {
    expect(plain(varianceBarsSpec(rowsOf(STORY, 'public_capital_disbursed'), contextOf(STORY)).title)).toEqual([
      'Giải ngân vốn đầu tư công so với kế hoạch 9 tháng: Lộc Sơn thấp hơn 10,3 tỷ, Phú Hội thấp hơn 9 tỷ *',
      'Public capital disbursed against the nine-month plan: Lộc Sơn VND 10.3 bn below, Phú Hội VND 9 bn below *',
    ]);
    expect(plain(varianceBarsSpec(rowsOf(CITED, 'public_capital_disbursed'), contextOf(CITED)).title)).toEqual([
      'Giải ngân vốn đầu tư công so với kế hoạch 9 tháng: chưa công bố',
      'Public capital disbursed against the nine-month plan: not published',
    ]);
  });

  test('of the zones side by side', () => {
    expect(plain(smallMultiplesSpec(rowsOf(STORY, 'public_capital_disbursed'), contextOf(STORY)).title)).toEqual([
      'Giải ngân vốn đầu tư công, mức đạt kế hoạch 9 tháng: Lộc Sơn 63%, Phú Hội 50% *',
      'Public capital disbursed, share of the nine-month plan: Lộc Sơn 63%, Phú Hội 50% *',
    ]);
    expect(plain(smallMultiplesSpec(rowsOf(LEVELS, 'projects_valid'), contextOf(LEVELS)).title)).toEqual([
      'Dự án còn hiệu lực: Lộc Sơn 38 dự án (kế hoạch 40 dự án), Phú Hội chưa báo cáo *',
      'Valid projects: Lộc Sơn 38 projects (plan 40 projects), Phú Hội not reported *',
    ]);
    expect(plain(smallMultiplesSpec(rowsOf(CONFLICT, 'projects_licensed'), contextOf(CONFLICT)).title)[0]).toBe(
      'Số dự án cấp mới, mức đạt kế hoạch 9 tháng: Lộc Sơn 143%, Phú Hội 100% *',
    );
  });
});

test('after the last quarter public capital may still be paid until the deadline of the plan', () => {
  const paid = [5e9, 6e9, 7e9, 12e9].map((value) => ({ value }));
  const observations = observeYear(LOC_SON, 'public_capital_disbursed', 2017, paid);
  const targets = aim(LOC_SON, 'public_capital_disbursed', [5e9, 14e9, 28e9, 38e9]);
  const content = makeContent({ observations, targets, through: '2017-Q4' });
  const row = rowOf(content, 'public_capital_disbursed', LOC_SON);
  const said = (cutoff: string) => {
    const known = contextOf(content);
    const context = { ...known, release: { ...known.release, cutoff } };
    return plain({ vi: sayRequired(row, context, 'vi'), en: sayRequired(row, context, 'en') });
  };
  expect(said('2018-01-10')).toEqual([
    '; còn 8 tỷ được thanh toán đến 31/01/2018',
    '; VND 8 bn can still be paid until 31 Jan 2018',
  ]);
  expect(said('2018-01-31')).toEqual(['', '']);
});

test('the sentence says every quarter, gaps included', () => {
  const spec = cumulativeProgressSpec(rowOf(GAP, 'public_capital_disbursed', LOC_SON), contextOf(GAP), null);
  expect(plain(spec.sentence)).toEqual([
    'Giải ngân vốn đầu tư công, Lộc Sơn, lũy kế 2017: Quý I 2,6 tỷ (kế hoạch 5* tỷ); Quý II chưa báo cáo (kế hoạch 14* tỷ); Quý III chưa báo cáo (kế hoạch 28* tỷ); Quý IV chưa đến hạn (kế hoạch 38* tỷ).',
    'Public capital disbursed, Lộc Sơn, to date in 2017: Q1 VND 2.6 bn (plan VND 5* bn); Q2 not reported (plan VND 14* bn); Q3 not reported (plan VND 28* bn); Q4 not yet due (plan VND 38* bn).',
  ]);
});

test('the subtitle has unit, period with its cut-off, and plan version; the source line has the release', () => {
  const spec = cumulativeProgressSpec(rowOf(STORY, 'public_capital_disbursed'), contextOf(STORY), null);
  expect(plain(spec.subtitle)).toEqual([
    'Toàn bộ các khu · tỷ đồng · 9 tháng 2017, số liệu đến 14/09/2017 · Kế hoạch 2017 điều chỉnh, số 118/QĐ-KCN ngày 12/07/2017',
    'All zones · VND bn · 9M 2017, data to 14 Sep 2017 · 2017 plan, adjusted, no. 118/QĐ-KCN of 12 Jul 2017',
  ]);
  expect(spec.source.vi).toContain('Kỳ công bố lam-dong-sample-2017-09-25.');
  const partial = cumulativeProgressSpec(rowOf(GAP, 'public_capital_disbursed'), contextOf(GAP), null);
  expect(partial.subtitle.en).toMatch(/1 of 2 zones reporting$/);
});

test.each(SPECS)('%s: nothing unfinished is ever said', (_name, spec) => {
  const words = [spec.title, spec.subtitle, spec.source, spec.sentence, ...spec.legend.map((entry) => entry.label)];
  for (const text of words) {
    for (const one of [text.vi, text.en]) {
      expect(one.trim()).not.toBe('');
      expect(one).not.toMatch(/NaN|undefined|null|Infinity|\[object|TODO/);
    }
  }
});

describe('what changed between two releases', () => {
  const spec = dumbbellOf(TWO_SOURCES);

  test('names the source of money that parts two figures of one work', () => {
    expect(spec.items.map(({ name }) => plain(name)[0])).toEqual([
      'Giải ngân vốn đầu tư công LS-03 (ngân sách trung ương), Lộc Sơn, Quý III/2017',
      'Giải ngân vốn đầu tư công LS-03 (ngân sách địa phương), Lộc Sơn, Quý III/2017',
    ]);
  });

  test('says the change as the drawing has it, and all money in one unit', () => {
    expect(plain(spec.title)).toEqual([
      '2 số liệu được sửa; thay đổi nhiều nhất: Giải ngân vốn đầu tư công LS-03 (ngân sách trung ương), Lộc Sơn, Quý III/2017, giảm 5,3% so với kỳ trước',
      '2 figures were replaced; furthest: Public capital disbursed LS-03 (central budget), Lộc Sơn, Q3 2017, 5.3% lower than before',
    ]);
    expect(plain(spec.sentence)[0]).toMatch(/0,76ư tỷ → 0,72 tỷ.*1,30ư tỷ → 1,31 tỷ/);
  });
});
