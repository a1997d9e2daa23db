const idle = globalThis.requestIdleCallback ?? ((turn: () => void) => setTimeout(turn, 200));

/** A part that takes longer would hold up a tap: on such a device the rest waits for the reader, or for a long rest. */
const SLOW_MS = 30;
const REST_MS = 6000;

/** Lays out, one part in each idle moment, what nobody has scrolled to yet: the scroll bar then knows the whole page. */
export function layOutLater(page: Document): void {
  idle(() => {
    const part = page.querySelector<HTMLElement>('.later:not([data-laid-out])');
    if (part === null) return;
    const began = performance.now();
    part.dataset.laidOut = '';
    part.getBoundingClientRect();
    if (performance.now() - began < SLOW_MS) layOutLater(page);
    else setTimeout(() => layOutLater(page), REST_MS);
  });
}
