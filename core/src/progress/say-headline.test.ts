import { describe, expect, test } from 'vitest';
import { absent, present } from '../readings/reading.ts';
import type { Theme } from './headline.ts';
import type { ProgressRow, ProgressStatus } from './progress.ts';
import { type JudgedTheme, sayHeadline } from './say-headline.ts';

const row = (status: ProgressStatus, actual = present(1, 'actual', 'e')): JudgedTheme['row'] => {
  const toDate: ProgressRow['toDate'] = {
    actual,
    plan: actual,
    attainment: actual,
    variance: actual,
    status,
    statedAt: null,
  };
  return { toDate };
};
const THEMES = ['investment', 'disbursement', 'clearance'] as const satisfies readonly Theme[];
const say = (statuses: readonly ProgressStatus[], language: 'vi' | 'en'): string =>
  sayHeadline(
    THEMES.map((theme, index) => ({ theme, row: row(statuses[index] ?? 'not-reported') })),
    '9M 2017',
    language,
  );

describe('how a board stands in one sentence', () => {
  test.each([
    [['watch', 'behind', 'behind'], 'Investment needs watching; disbursement and land clearance are behind plan'],
    [['on-plan', 'on-plan', 'on-plan'], 'Investment, disbursement and land clearance are on plan'],
    [['on-plan', 'behind', 'no-path'], 'Investment is on plan; disbursement is behind plan'],
  ] as const)('%s', (statuses, sentence) => {
    expect(say(statuses, 'en')).toBe(sentence);
  });

  test('in Vietnamese one and many are said alike', () => {
    expect(say(['watch', 'behind', 'behind'], 'vi')).toBe(
      'Thu hút đầu tư cần theo dõi; giải ngân và giải phóng mặt bằng chậm kế hoạch',
    );
  });

  test('what was never published is said to be unpublished; what is late is only not there yet', () => {
    const silent = (reason: 'not-published' | 'not-reported') =>
      sayHeadline(
        THEMES.map((theme) => ({ theme, row: { toDate: { ...row('not-reported').toDate, actual: absent(reason) } } })),
        '9M 2017',
        'en',
      );
    expect(silent('not-published')).toContain('have not been published');
    expect(silent('not-reported')).toBe('No figure for 9M 2017 yet');
  });
});
