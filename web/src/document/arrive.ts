import type { AppRouter } from '../app/router.tsx';
import { parsePlace } from '../routing/address.ts';
import { listAlternates } from './alternates.ts';

/** The head of the first page came from the server; each later one is named by the page itself. */
function nameAddress(router: AppRouter): void {
  const { pathname, searchStr } = router.state.location;
  const page = router.options.context.origin + pathname;
  for (const { rel, hreflang, href } of listAlternates(page, parsePlace(searchStr))) {
    const language = hreflang === undefined ? '' : `[hreflang="${hreflang}"]`;
    document.head.querySelector(`link[rel=${rel}]${language}`)?.setAttribute('href', href);
  }
}

/** Where reading goes on: at the place in the page that the address names, else at its heading. */
function findBeginning({ state }: AppRouter): HTMLElement | null {
  const named = document.getElementById(state.location.hash);
  if (named && !named.matches('a, button, input, select, [tabindex]')) named.tabIndex = -1;
  return named ?? document.querySelector<HTMLElement>('main h1');
}

/** Makes the browser and its reader stand on each new page once it is drawn, and not while it is still awaited. */
export function arriveWith(router: AppRouter): void {
  router.subscribe('onRendered', ({ hrefChanged, pathChanged }) => {
    if (hrefChanged) nameAddress(router);
    if (pathChanged) findBeginning(router)?.focus({ preventScroll: true });
  });
}
