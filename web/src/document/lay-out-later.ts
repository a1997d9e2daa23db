const idle = globalThis.requestIdleCallback ?? ((turn: () => void) => setTimeout(turn, 200));

/** Lays out, one part in each idle moment, what nobody has scrolled to yet: the scroll bar then knows the whole page. */
export function layOutLater(page: Document): void {
  idle(() => {
    const part = page.querySelector<HTMLElement>('.later:not([data-laid-out])');
    if (part === null) return;
    part.dataset.laidOut = '';
    layOutLater(page);
  });
}
