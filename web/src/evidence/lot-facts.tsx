import type { EvidenceAnswer } from '@zones/core/contract/evidence';
import { pickNote } from '@zones/core/format/note';
import { formatPeriod } from '@zones/core/format/period';
import { formatValue } from '@zones/core/format/value';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../routing/use-place.ts';
import { Detail, Details } from './detail.tsx';

/** The dated facts from which a lot's readiness is computed. */
export function LotFacts({ lot }: { lot: NonNullable<EvidenceAnswer['lot']> }) {
  const t = useTranslations('evidence');
  const language = useLanguage();
  return (
    <section>
      <h3 className="text-base">
        {t('lot', { code: lot.code })} · {formatValue(lot.areaM2, 'm2', { language })}
      </h3>
      <p className="mt-1 mb-2 text-sm text-ink-soft">{t('facts')}</p>
      <Details>
        {lot.facts.map((fact) => (
          <Detail key={`${fact.kind} ${fact.on}`} label={formatPeriod(fact.on, language)}>
            {t(`lotFacts.${fact.kind}`)}
            {fact.note && <span className="text-ink-soft"> – {pickNote(fact.note, language)}</span>}
          </Detail>
        ))}
      </Details>
    </section>
  );
}
