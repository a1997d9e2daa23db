import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  type RouterHistory,
} from '@tanstack/react-router';
import { isMetricCode } from '@zones/core/metrics/catalogue';
import type { Client } from '../api/client.ts';
import { Refusal } from '../api/problem.ts';
import { loadComparison } from '../compare/load-comparison.ts';
import { BareError } from '../frame/bare-error.tsx';
import { ErrorPage } from '../frame/error-page.tsx';
import { loadFrame } from '../frame/load-frame.ts';
import { NotFoundPage } from '../frame/not-found-page.tsx';
import { PageFrame } from '../frame/page-frame.tsx';
import { PageSkeleton } from '../frame/page-skeleton.tsx';
import { loadHome } from '../home/load-home.ts';
import { loadIndicator } from '../indicators/load-indicator.ts';
import { loadLots } from '../lots/load-lots.ts';
import { loadMeeting } from '../meetings/load-meeting.ts';
import { loadMessages } from '../messages/load-messages.ts';
import { loadMethods } from '../methods/load-methods.ts';
import { loadPerformance } from '../performance/load-performance.ts';
import { loadRelease, loadReleases } from '../releases/load-releases.ts';
import { formatPlace, isFirstPage, PATHS, type Place, parsePlace, placeAt } from '../routing/address.ts';
import { loadZone } from '../zones/load-zone.ts';

export interface RouterContext {
  readonly queries: QueryClient;
  readonly client: Client;
  /** Public address of the site, without a slash at its end. */
  readonly origin: string;
}

const rootRoute = createRootRouteWithContext<RouterContext>()({
  validateSearch: (search) => search as unknown as Place, // `parseSearch` below makes nothing else
  beforeLoad: async ({ search, location }) => ({
    messages: await loadMessages(search.language, isFirstPage(location.pathname, search)),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps, location }) => loadFrame(context, placeAt(location.pathname, deps)),
  component: PageFrame,
  errorComponent: BareError,
  notFoundComponent: NotFoundPage,
});

/** A page is loaded only for an address that can exist; the words of the address are checked once, here. */
function checked(place: Place): Place {
  if (place.invalid) throw new Refusal('address.invalid', 404, place.invalid);
  return place;
}

const withoutDrawers = ({ search: { evidence: _, share: __, ...place } }: { search: Place }): Place => place;

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.home,
  loaderDeps: withoutDrawers,
  loader: ({ context, deps }) => loadHome(context, checked(deps)),
  component: lazyRouteComponent(() => import('../home/home-page.tsx'), 'HomePage'),
});

const performanceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.performance,
  loaderDeps: withoutDrawers,
  loader: ({ context, deps }) => loadPerformance(context, checked(deps)),
  component: lazyRouteComponent(() => import('../performance/performance-page.tsx'), 'PerformancePage'),
});

const indicatorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.indicator,
  params: {
    parse: ({ metric }) => {
      if (!isMetricCode(metric)) throw notFound();
      return { metric };
    },
    stringify: ({ metric }) => ({ metric }),
  },
  loaderDeps: withoutDrawers,
  loader: ({ context, deps, params }) => loadIndicator(context, checked(deps), params.metric),
  component: lazyRouteComponent(() => import('../indicators/indicator-page.tsx'), 'IndicatorPage'),
});

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.compare,
  loaderDeps: withoutDrawers,
  loader: ({ context, deps }) => loadComparison(context, checked(deps)),
  component: lazyRouteComponent(() => import('../compare/compare-page.tsx'), 'ComparePage'),
});

/** What is asked of the lots is answered by the page, from what is there. */
const ofRelease = ({ search: { board, release, language, invalid } }: { search: Place }): Place => ({
  language,
  ...(board !== undefined && { board }),
  ...(release !== undefined && { release }),
  ...(invalid !== undefined && { invalid }),
});

const landRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.land,
  loaderDeps: ofRelease,
  loader: ({ context, deps }) => loadLots(context, checked(deps)),
  component: lazyRouteComponent(() => import('../lots/land-page.tsx'), 'LandPage'),
});

const shortlistRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.shortlist,
  loaderDeps: ofRelease,
  loader: ({ context, deps }) => loadLots(context, checked(deps)),
  component: lazyRouteComponent(() => import('../lots/shortlist-page.tsx'), 'ShortlistPage'),
});

const releasesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.releases,
  loaderDeps: withoutDrawers,
  loader: ({ context, deps }) => loadReleases(context, checked(deps)),
  component: lazyRouteComponent(() => import('../releases/releases-page.tsx'), 'ReleasesPage'),
});

const releaseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.release,
  loaderDeps: withoutDrawers,
  loader: ({ context, deps, location }) => loadRelease(context, placeAt(location.pathname, checked(deps))),
  component: lazyRouteComponent(() => import('../releases/release-page.tsx'), 'ReleasePage'),
});

const methodsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.methods,
  loaderDeps: withoutDrawers,
  loader: ({ context, deps }) => loadMethods(context, checked(deps)),
  component: lazyRouteComponent(() => import('../methods/methods-page.tsx'), 'MethodsPage'),
});

const zoneRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.zone,
  loaderDeps: withoutDrawers,
  loader: ({ context, deps, params }) => loadZone(context, checked(deps), params.zone),
  component: lazyRouteComponent(() => import('../zones/zone-page.tsx'), 'ZonePage'),
});

const meetingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.meeting,
  loaderDeps: ofRelease,
  loader: ({ context, deps, params }) => loadMeeting(context, checked(deps), params.meeting),
  component: lazyRouteComponent(() => import('../meetings/meeting-page.tsx'), 'MeetingPage'),
});

/** The site's pages over a history: the browser's, or on the server one address in memory. */
export function createAppRouter(context: RouterContext, history: RouterHistory) {
  return createRouter({
    routeTree: rootRoute.addChildren([
      homeRoute,
      performanceRoute,
      indicatorRoute,
      landRoute,
      shortlistRoute,
      zoneRoute,
      compareRoute,
      releasesRoute,
      releaseRoute,
      methodsRoute,
      meetingRoute,
    ]),
    history,
    context,
    parseSearch: (search) => ({ ...parsePlace(search) }),
    stringifySearch: (search) => formatPlace(search as unknown as Place), // `parseSearch` makes nothing else
    caseSensitive: true,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    defaultPendingComponent: PageSkeleton,
    defaultPendingMs: 600,
    defaultPendingMinMs: 0,
    defaultPreload: false,
    // On the server it would write a script into the page; the browser alone keeps positions.
    scrollRestoration: typeof document !== 'undefined',
  });
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
