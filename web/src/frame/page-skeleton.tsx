import { useTranslations } from 'use-intl';

/** Holds the room of a page that is on its way. */
export function PageSkeleton() {
  const t = useTranslations('site');
  return (
    <div className="min-h-[150dvh]" role="status">
      <p className="sr-only">{t('loading')}</p>
      <div className="skeleton h-10 w-3/4" />
      <div className="skeleton mt-3 h-5 w-1/2" />
      <div className="mt-8 grid gap-4 lg:grid-cols-3">
        <div className="skeleton h-72" />
        <div className="skeleton h-72" />
        <div className="skeleton h-72" />
      </div>
      <div className="skeleton mt-8 h-96" />
    </div>
  );
}
