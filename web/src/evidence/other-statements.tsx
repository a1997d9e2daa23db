import type { EvidenceAnswer } from '@zones/core/contract/evidence';
import { formatPeriod } from '@zones/core/format/period';
import { formatPrinted } from '@zones/core/format/printed';
import { useTranslations } from 'use-intl';
import { useHere, useLanguage } from '../routing/use-place.ts';

type Fact = NonNullable<EvidenceAnswer['fact']>;

/** What other sources, or the same at another time, say of a subject outside the catalogue. */
export function OtherStatements({ fact }: { readonly fact: Fact }) {
  const t = useTranslations('evidence');
  const language = useLanguage();
  const here = useHere();
  const { others, unit } = fact;
  if (others.length === 0) return null;
  return (
    <section>
      <h3 className="text-base">{t('alternatives')}</h3>
      <p className="mt-1 text-sm text-ink-soft">{t('alternativesHelp')}</p>
      <ul className="mt-3 grid gap-3">
        {others.map(({ id, period, reading, printed, source }) => (
          <li key={id} className="border-l-4 border-line pl-3">
            <a className="reading font-semibold" href={here({ evidence: id })} rel="nofollow">
              {unit === 'text' && printed !== null ? `“${printed}”` : formatPrinted(reading, unit, language)}
            </a>{' '}
            <span className="text-sm">{formatPeriod(period, language)}</span>
            {source && <p className="text-sm text-ink-soft">{source.title[language]}</p>}
            {source?.quote && <p className="text-sm text-ink-soft italic">“{source.quote}”</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
