import { capitalize } from '@zones/core/format/capitalize';
import { formatList } from '@zones/core/format/list';
import type { ProgressStatus } from '@zones/core/progress/progress';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../routing/use-place.ts';
import type { ThemeFigures } from './use-themes.ts';

const ORDER = [
  ['on-plan', 'headlineOnPlan'],
  ['watch', 'headlineWatch'],
  ['behind', 'headlineBehind'],
] as const satisfies readonly (readonly [ProgressStatus, string])[];

/** The whole page in one sentence: which themes are on plan, which are not. */
export function useHeadline(themes: readonly ThemeFigures[], period: string): string {
  const t = useTranslations('home');
  const language = useLanguage();
  const judged = ORDER.flatMap(([status, key]) => {
    const names = themes.filter(({ total }) => total.toDate.status === status).map(({ theme }) => t(theme.name));
    return names.length === 0 ? [] : [t(key, { themes: formatList(names, language), count: names.length })];
  });
  if (judged.length === 0) {
    const known = themes.some(({ total }) => total.toDate.actual.value !== null);
    const published = themes.some(
      ({ total: { toDate } }) => toDate.actual.value === null && toDate.actual.absence !== 'not-published',
    );
    return known || published ? t('headlineNoFigure', { period }) : t('headlineUnknown', { period });
  }
  return capitalize(judged.join('; '));
}
