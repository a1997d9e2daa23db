import { useSuspenseQuery } from '@tanstack/react-query';
import { formatDate } from '@zones/core/format/date';
import { ILLUSTRATIVE_MARK } from '@zones/core/format/marks';
import { formatPlanDecision } from '@zones/core/format/plan';
import { useTranslations } from 'use-intl';
import { plansQuery } from '../api/plans.ts';
import { toReleaseChoice } from '../api/release-choice.ts';
import { useClient } from '../app/use-client.ts';
import { useLanguage, usePlace } from '../routing/use-place.ts';

/** Every plan version that the release knows. */
export function Plans() {
  const t = useTranslations('methods');
  const language = useLanguage();
  const { rows } = useSuspenseQuery(plansQuery(useClient(), toReleaseChoice(usePlace()))).data;
  if (rows.length === 0) return <p className="text-ink-soft">{t('plansEmpty')}</p>;
  return (
    <ul className="grid gap-3">
      {rows.map((plan) => (
        <li key={plan.id}>
          <span className="font-semibold">{formatPlanDecision(plan, language)}</span>
          {plan.illustrative && ` ${ILLUSTRATIVE_MARK}`}
          <span className="block text-ink-soft">
            {t('planAuthority')}: {plan.authority[language]} · {t('planDeadline')}:{' '}
            {formatDate(plan.deadline, language)}
          </span>
        </li>
      ))}
    </ul>
  );
}
