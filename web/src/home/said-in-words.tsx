import { useSuspenseQuery } from '@tanstack/react-query';
import { factId } from '@zones/core/evidence/evidence-id';
import { formatPeriod } from '@zones/core/format/period';
import { useTranslations } from 'use-intl';
import { factsQuery } from '../api/facts.ts';
import { toReleaseChoice } from '../api/release-choice.ts';
import { useClient } from '../app/use-client.ts';
import { useHere, usePlace } from '../routing/use-place.ts';

/** How a theme stands in the words of the documents, where they give no figure. Loaded by `loadHome` for a cited board. */
export function SaidInWords({ code }: { code: string }) {
  const t = useTranslations();
  const place = usePlace();
  const here = useHere();
  const { data } = useSuspenseQuery(factsQuery(useClient(), toReleaseChoice(place), code));
  return data.rows.flatMap((fact) => {
    if (fact.value === null) return [];
    const evidence = factId(fact);
    return (
      <p key={evidence} className="mt-2 text-[0.9375rem]">
        <span className="text-ink-soft">{t('home.saidInWords')}:</span>{' '}
        <a
          href={here({ evidence })}
          className="reading"
          data-evidence={evidence}
          rel="nofollow"
          title={t('reading.source')}
        >
          <q lang="vi">{fact.value}</q>
        </a>{' '}
        <span className="text-ink-soft">({formatPeriod(fact.period, place.language)})</span>
      </p>
    );
  });
}
