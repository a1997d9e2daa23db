import { capitalize } from '../format/capitalize.ts';
import { formatList } from '../format/list.ts';
import type { Language, Text } from '../language/text.ts';
import type { Theme } from './headline.ts';
import type { ProgressRow, ProgressStatus } from './progress.ts';

/** One theme by the indicator that it is judged by. */
export interface JudgedTheme {
  readonly theme: Theme;
  readonly row: Pick<ProgressRow, 'toDate'>;
}

const NAMES: Readonly<Record<Theme, Text>> = {
  investment: { vi: 'thu hút đầu tư', en: 'investment' },
  disbursement: { vi: 'giải ngân', en: 'disbursement' },
  clearance: { vi: 'giải phóng mặt bằng', en: 'land clearance' },
};

type Judged = Extract<ProgressStatus, 'on-plan' | 'watch' | 'behind'>;

/** What is said of one theme and of several; Vietnamese says both alike. */
const VERDICTS: Readonly<Record<Judged, Readonly<Record<'one' | 'many', Text>>>> = {
  'on-plan': {
    one: { vi: 'đạt kế hoạch', en: 'is on plan' },
    many: { vi: 'đạt kế hoạch', en: 'are on plan' },
  },
  watch: {
    one: { vi: 'cần theo dõi', en: 'needs watching' },
    many: { vi: 'cần theo dõi', en: 'need watching' },
  },
  behind: {
    one: { vi: 'chậm kế hoạch', en: 'is behind plan' },
    many: { vi: 'chậm kế hoạch', en: 'are behind plan' },
  },
};

const ORDER: readonly Judged[] = ['on-plan', 'watch', 'behind'];

function sayVerdict(themes: readonly JudgedTheme[], status: Judged, language: Language): readonly string[] {
  const names = themes.filter(({ row }) => row.toDate.status === status).map(({ theme }) => NAMES[theme][language]);
  const verdict = VERDICTS[status][names.length === 1 ? 'one' : 'many'][language];
  return names.length === 0 ? [] : [`${formatList(names, language)} ${verdict}`];
}

function saySilence(themes: readonly JudgedTheme[], period: string, language: Language): string {
  const actuals = themes.map(({ row }) => row.toDate.actual);
  const unpublished = actuals.every((actual) => actual.value === null && actual.absence === 'not-published');
  if (unpublished) {
    return language === 'vi'
      ? `Kế hoạch và kết quả ${period} của ba nhiệm vụ trọng tâm chưa được công bố`
      : `The plan and the results of the three themes for ${period} have not been published`;
  }
  return language === 'vi' ? `Chưa có số liệu của ${period}` : `No figure for ${period} yet`;
}

/** How a board stands in one sentence: which themes are on plan, which are not, or why none is judged. */
export function sayHeadline(themes: readonly JudgedTheme[], period: string, language: Language): string {
  const said = ORDER.flatMap((status) => sayVerdict(themes, status, language));
  return said.length === 0 ? saySilence(themes, period, language) : capitalize(said.join('; '));
}
