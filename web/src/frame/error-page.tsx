import { useQueryClient } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { formatZoneName } from '@zones/core/format/zone';
import { useTranslations } from 'use-intl';
import { isFinal, Refusal } from '../api/problem.ts';
import { useHead } from '../document/head.ts';
import { pathTo } from '../routing/address.ts';
import { usePlace } from '../routing/use-place.ts';
import { useFailureWords } from './use-failure-words.ts';
import { useFrame } from './use-frame.ts';

/** The zones that there are, where another was asked for. */
function ZoneChips() {
  const { zones } = useFrame();
  const { evidence: _, zone: __, ...place } = usePlace();
  return zones.map(({ slug, name }) => (
    <a key={slug} className="chip" href={pathTo({ name: 'zone', zone: slug }, place)}>
      {formatZoneName(name)[place.language]}
    </a>
  ));
}

/** Says what is wrong and what to do about it. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const t = useTranslations('error');
  const wordsOf = useFailureWords();
  const { language } = usePlace();
  const router = useRouter();
  const queries = useQueryClient();
  const refusal = error instanceof Refusal ? error : undefined;
  const title = refusal?.status === 404 ? t('notFoundTitle') : t('title');
  useHead({ title, description: title });
  const retry = async (): Promise<void> => {
    await queries.resetQueries({ predicate: (query) => query.state.status === 'error' });
    await router.invalidate();
  };
  return (
    <div className="mx-auto max-w-2xl py-12" role="alert">
      <h1 tabIndex={-1} className="text-3xl">
        {title}
      </h1>
      <p className="mt-4 text-lg text-ink-soft">{wordsOf(error)}</p>
      {refusal?.requestId && <p className="mt-2 text-sm text-ink-faint">{t('request', { id: refusal.requestId })}</p>}
      <p className="mt-8 flex flex-wrap gap-3">
        {!isFinal(error) && (
          <button type="button" className="chip needs-script" onClick={() => void retry()}>
            {t('retry')}
          </button>
        )}
        {refusal?.code === 'zone.not-found' && <ZoneChips />}
        <a className="chip" href={pathTo({ name: 'home' }, { language })}>
          {t('home')}
        </a>
        <a className="chip" href={pathTo({ name: 'performance' }, { language })}>
          {t('performance')}
        </a>
      </p>
    </div>
  );
}
