import { Outlet, rootRouteId, useRouteContext, useRouterState, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { IntlProvider, useTranslations } from 'use-intl';
import { LazyEvidenceDrawer } from '../evidence/lazy-evidence-drawer.ts';
import { usePlace, useRoutedWhereabouts, WhereaboutsContext } from '../routing/use-place.ts';
import { LazyShareDrawer } from '../share/lazy-share-drawer.ts';
import { Banner } from './banner.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { OfflineNote } from './offline-note.tsx';
import { FrameContext, useLoadedFrame } from './use-frame.ts';

/** Everything around a page, in the language of its address. */
export function PageFrame() {
  const whereabouts = useRoutedWhereabouts();
  const { language } = whereabouts.place;
  const messages = useRouteContext({ from: rootRouteId, select: (context) => context.messages });
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <IntlProvider locale={language} messages={messages} timeZone="Asia/Ho_Chi_Minh">
      <WhereaboutsContext value={whereabouts}>
        <FramedShell />
      </WhereaboutsContext>
    </IntlProvider>
  );
}

function FramedShell() {
  return (
    <FrameContext value={useLoadedFrame()}>
      <Shell />
    </FrameContext>
  );
}

function Shell() {
  const t = useTranslations('site');
  const { evidence } = usePlace();
  const share = useSearch({ from: rootRouteId, select: (search) => search.share });
  const busy = useRouterState({ select: (state) => state.isLoading });
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="no-print sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-20 focus:bg-surface focus:px-4 focus:py-2"
      >
        {t('skip')}
      </a>
      <div className={busy ? 'loading-line' : 'hidden'} aria-hidden="true" />
      <Header />
      <Banner />
      <main
        id="content"
        tabIndex={-1}
        aria-busy={busy}
        className="page-width grow pt-6 pb-16 md:pt-8 print:pt-4 print:pb-3"
      >
        {evidence !== undefined && <LazyEvidenceDrawer id={evidence} />}
        {share !== undefined && evidence === undefined && <LazyShareDrawer />}
        <Outlet />
      </main>
      <Footer />
      <OfflineNote />
    </div>
  );
}
