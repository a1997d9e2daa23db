/**
 * Runs inside the page: says in words which texts are cut off, run out of their drawing, lie on each other or push the page sideways.
 * Self-contained, because only its own text reaches the browser.
 */
export function findLayoutFaults(): string[] {
  const words = (node: Element): string => (node.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60);
  const boxOf = (node: Element): DOMRect => node.getBoundingClientRect();
  const seen = (node: Element): boolean =>
    boxOf(node).width >= 2 &&
    boxOf(node).height >= 2 &&
    node.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });

  function sideways(): string[] {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth + 1) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (node) => seen(node) && boxOf(node).right > root.clientWidth + 1 && !node.closest('[data-scrolls]'),
    );
    const names = wide.slice(0, 3).map((node) => `${node.tagName} ${words(node)}`);
    return [`the page scrolls sideways: ${names.join(' | ')}`];
  }

  function cutOff(): string[] {
    const selector = 'p,h1,h2,h3,h4,td,th,li,dt,dd,a,button,span,figcaption,label,summary,caption';
    return [...document.body.querySelectorAll<HTMLElement>(selector)]
      .filter((node) => seen(node) && words(node) !== '' && !node.closest('.sr-only'))
      .filter((node) => {
        const style = getComputedStyle(node);
        const hides = /hidden|clip/.test(style.overflowX) || style.textOverflow === 'ellipsis';
        return hides && node.scrollWidth > node.clientWidth + 1;
      })
      .map((node) => `cut off: ${node.tagName} ${words(node)}`);
  }

  type Placed = { readonly text: Element; readonly box: DOMRect };

  function outside(drawing: Element, placed: readonly Placed[]): string[] {
    if (getComputedStyle(drawing).overflow === 'visible') return [];
    const frame = boxOf(drawing);
    return placed
      .filter(
        ({ box }) =>
          box.left < frame.left - 1.5 ||
          box.right > frame.right + 1.5 ||
          box.top < frame.top - 1.5 ||
          box.bottom > frame.bottom + 1.5,
      )
      .map(({ text }) => `runs out of its drawing: ${words(text)}`);
  }

  function collide(one: Placed, other: Placed): boolean {
    const turned = [one, other].some(({ text }) => text.getAttribute('transform')?.includes('rotate'));
    if (turned || one.text.contains(other.text) || other.text.contains(one.text)) return false;
    const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
    const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
    // Line boxes are taller than letters: texts on neighbouring lines may touch by a few pixels.
    return across > 2 && down > Math.min(one.box.height, other.box.height) * 0.35;
  }

  function inDrawings(): string[] {
    const faults: string[] = [];
    for (const drawing of [...document.querySelectorAll('svg')].filter(seen)) {
      const placed = [...drawing.querySelectorAll('text')]
        .filter((text) => seen(text) && words(text) !== '')
        .map((text) => ({ text, box: boxOf(text) }));
      faults.push(...outside(drawing, placed));
      for (const [index, one] of placed.entries()) {
        const hit = placed.slice(index + 1).filter((other) => collide(one, other));
        faults.push(...hit.map((other) => `overlap: «${words(one.text)}» and «${words(other.text)}»`));
      }
    }
    return faults;
  }

  return [...new Set([...sideways(), ...cutOff(), ...inDrawings()])].slice(0, 10);
}
