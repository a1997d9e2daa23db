import type { EvidenceAnswer } from '@zones/core/contract/evidence';
import { formatDate } from '@zones/core/format/date';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../routing/use-place.ts';
import { Detail, Details } from './detail.tsx';

type Source = NonNullable<EvidenceAnswer['source']>;

/** The document that states the number, where in it, and in which words. */
export function EvidenceSource({ source }: { source: Source }) {
  const t = useTranslations();
  const language = useLanguage();
  return (
    <section className="grid gap-3">
      <h3 className="text-base">{t('evidence.document')}</h3>
      <p>
        <span className="font-semibold">{source.title[language]}</span>{' '}
        {source.illustrative && <span className="text-sample-text">({t('methods.sourceInvented')})</span>}
      </p>
      {source.quote && (
        <blockquote className="border-l-4 border-accent pl-3 text-ink-soft" lang="vi">
          “{source.quote}”
        </blockquote>
      )}
      <Details>
        <Detail label={t('evidence.publisher')}>{source.publisher[language]}</Detail>
        <Detail label={t('evidence.date')}>
          {source.publishedOn ? formatDate(source.publishedOn, language) : t('evidence.undated')}
        </Detail>
        {source.locator && <Detail label={t('evidence.locator')}>{source.locator}</Detail>}
      </Details>
      {source.url && (
        <p>
          <a className="text-link" href={source.url} rel="noreferrer" target="_blank">
            {t('evidence.open')}
          </a>{' '}
          <span className="text-sm text-ink-faint">({new URL(source.url).host})</span>
        </p>
      )}
    </section>
  );
}
