import { useTranslations } from 'use-intl';
import { useHead } from '../document/head.ts';
import { pathTo } from '../routing/address.ts';
import { usePlace } from '../routing/use-place.ts';

/** For an address that is no page of the site. */
export function NotFoundPage() {
  const t = useTranslations('error');
  const { language } = usePlace();
  useHead({ title: t('notFoundTitle'), description: t('notFound') });
  return (
    <div className="mx-auto max-w-2xl py-12">
      <h1 tabIndex={-1} className="text-3xl">
        {t('notFoundTitle')}
      </h1>
      <p className="mt-4 text-lg text-ink-soft">{t('notFound')}</p>
      <p className="mt-8 flex flex-wrap gap-3">
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
