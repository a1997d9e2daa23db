import type { AppRouter } from '../app/router.tsx';

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey && !event.defaultPrevented;

/** The link of ours that a click follows within the site; undefined for downloads, the API and other sites. */
function findInnerLink(event: MouseEvent): HTMLAnchorElement | undefined {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return undefined;
  const leaves = link.target !== '' || link.hasAttribute('download') || link.pathname.startsWith('/api/');
  const staysOnPage = link.hash !== '' && link.pathname === location.pathname && link.search === location.search;
  return leaves || staysOnPage ? undefined : link;
}

/**
 * Every link of the site is a plain one that works without scripts; with them a click changes the page in place.
 * One listener, because a page holds hundreds of numbers that are links.
 */
export function followLinks(page: Document, router: AppRouter): void {
  page.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    const link = findInnerLink(event);
    if (!link) return;
    event.preventDefault();
    link.closest<HTMLElement>('[popover]')?.hidePopover();
    const samePage = link.pathname === location.pathname;
    void router.navigate({ href: link.pathname + link.search + link.hash, resetScroll: !samePage });
  });
}
