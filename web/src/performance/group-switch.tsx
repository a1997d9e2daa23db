import { useTranslations } from 'use-intl';
import { GROUPS } from '../routing/address.ts';
import { useHere, usePlace } from '../routing/use-place.ts';

/** Narrows the scorecard to one group of indicators. */
export function GroupSwitch() {
  const t = useTranslations();
  const { group } = usePlace();
  const here = useHere();
  return (
    <nav aria-label={t('choices.group')} className="no-print flex flex-wrap gap-2">
      <a
        href={here({ group: undefined, evidence: undefined })}
        aria-current={group === undefined ? 'true' : undefined}
        className="chip no-underline"
      >
        {t('choices.allGroups')}
      </a>
      {GROUPS.map((one) => (
        <a
          key={one}
          href={here({ group: one, evidence: undefined })}
          aria-current={one === group ? 'true' : undefined}
          className="chip no-underline"
        >
          {t(`groups.${one}`)}
        </a>
      ))}
    </nav>
  );
}
