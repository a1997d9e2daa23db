import { useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';

function listen(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

/** Says that the device has lost its connection; what is on the page can still be read. */
export function OfflineNote() {
  const t = useTranslations('site');
  const isOnline = useSyncExternalStore(
    listen,
    () => navigator.onLine,
    () => true,
  );
  return (
    <div role="status" className="no-print fixed inset-x-0 bottom-0 z-10">
      {!isOnline && <p className="page-width border-t border-line bg-sunken py-2 text-sm">{t('offline')}</p>}
    </div>
  );
}
