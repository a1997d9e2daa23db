import type { Language, Text } from '../language/text.ts';
import type { Plan, PlanKind } from '../plans/plan.ts';
import { formatDate } from './date.ts';
import { NO_BREAK_SPACE } from './marks.ts';

const KINDS: Readonly<Record<PlanKind, Text>> = {
  original: { vi: 'ban đầu', en: 'original' },
  adjusted: { vi: 'điều chỉnh', en: 'adjusted' },
};

export function formatPlanKind(kind: PlanKind, language: Language): string {
  return KINDS[kind][language];
}

/** The version by name: `Kế hoạch 2017 điều chỉnh`, `2017 plan, adjusted`. */
export function formatPlan(plan: Pick<Plan, 'year' | 'kind'>, language: Language): string {
  return language === 'vi'
    ? `Kế${NO_BREAK_SPACE}hoạch${NO_BREAK_SPACE}${plan.year} ${KINDS[plan.kind].vi}`
    : `${plan.year}${NO_BREAK_SPACE}plan, ${KINDS[plan.kind].en}`;
}

/** The version with what makes it binding: `Kế hoạch 2017 điều chỉnh, số 12/QĐ-KCN ngày 15/06/2017`. */
export function formatPlanDecision(
  plan: Pick<Plan, 'year' | 'kind' | 'number' | 'approvedOn'>,
  language: Language,
): string {
  const date = formatDate(plan.approvedOn, language);
  return language === 'vi'
    ? `${formatPlan(plan, 'vi')}, số ${plan.number} ngày ${date}`
    : `${formatPlan(plan, 'en')}, no. ${plan.number} of ${date}`;
}
