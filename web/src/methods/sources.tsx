import { useSuspenseQuery } from '@tanstack/react-query';
import { formatDate } from '@zones/core/format/date';
import { useTranslations } from 'use-intl';
import { toReleaseChoice } from '../api/release-choice.ts';
import { sourcesQuery } from '../api/sources.ts';
import { useClient } from '../app/use-client.ts';
import { useLanguage, usePlace } from '../routing/use-place.ts';

/** Every document that the figures of the release stand in. */
export function Sources() {
  const t = useTranslations();
  const language = useLanguage();
  const { rows } = useSuspenseQuery(sourcesQuery(useClient(), toReleaseChoice(usePlace()))).data;
  if (rows.length === 0) return <p className="text-ink-soft">{t('methods.sourcesEmpty')}</p>;
  return (
    <>
      <p className="text-ink-soft">{t('methods.sourcesCount', { count: rows.length })}</p>
      <ol className="mt-3 grid gap-3">
        {rows.map((source) => (
          <li key={source.key} className="grid gap-x-4 sm:grid-cols-[5.5rem_1fr]">
            <code className="font-mono text-sm text-ink-faint">{source.key}</code>
            <span className="min-w-0 break-words">
              {source.url ? (
                <a className="text-link" href={source.url} target="_blank" rel="noreferrer">
                  {source.title[language]}
                </a>
              ) : (
                source.title[language]
              )}
              <span className="block text-sm text-ink-soft">
                {source.publisher[language]} ·{' '}
                {source.publishedOn ? formatDate(source.publishedOn, language) : t('evidence.undated')}
                {source.illustrative && ` · ${t('methods.sourceInvented')}`}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
