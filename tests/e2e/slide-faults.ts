/**
 * Runs inside the page: says in words what of the slide shown runs out of its room, lies over its neighbour or is set too
 * small for the back of a room. Self-contained, because only its own text reaches the browser.
 */
export function findSlideFaults(): string[] {
  /** Least share of a slide's height that letters are set at: 17 mm on a screen one metre high. */
  const LEAST_SHARE = 0.0175;
  const slide = document.querySelector('.slide[data-current="true"]');
  if (slide === null) return ['no slide is shown'];
  const part = (name: string): DOMRect =>
    slide.querySelector(`.slide-${name}`)?.getBoundingClientRect() ?? new DOMRect();
  const frame = slide.getBoundingClientRect();
  const wordsOf = (node: Element): string => (node.textContent ?? '').trim();

  function inFrame(): string[] {
    const order = ['watermark', 'title', 'subtitle', 'body', 'source', 'release'];
    const over = order.flatMap((name, index) => {
      const next = order[index + 1];
      return next !== undefined && part(name).bottom > part(next).top + 2 ? [`${name} lies over ${next}`] : [];
    });
    return part('release').bottom > frame.bottom ? [...over, 'the foot runs out of the slide'] : over;
  }

  function isSeen(node: Element): boolean {
    const { width, height } = node.getBoundingClientRect();
    return width > 0 && height > 0 && wordsOf(node) !== '' && node.closest('.sr-only, title, desc') === null;
  }

  function shareOf(node: Element): number {
    const scale = node.closest('svg')?.getScreenCTM()?.a ?? 1;
    return (Number.parseFloat(getComputedStyle(node).fontSize) * scale) / frame.height;
  }

  /** A mark is set small after its figure. */
  function isSmall(node: Element): boolean {
    const isText = [...node.childNodes].some(
      (child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim() !== '',
    );
    return isText && node.closest('.mark') === null && shareOf(node) < LEAST_SHARE;
  }

  function inBody(): string[] {
    const body = part('body');
    const seen = [...(slide?.querySelectorAll('.slide-body *') ?? [])].filter(isSeen);
    const out = seen.filter((node) => {
      const { bottom, right } = node.getBoundingClientRect();
      return bottom > body.bottom + 2 || right > body.right + 2;
    });
    return [
      ...out.map((node) => `runs out of the slide: ${wordsOf(node).slice(0, 40)}`),
      ...seen.filter(isSmall).map((node) => `too small (${shareOf(node).toFixed(4)}): ${wordsOf(node).slice(0, 40)}`),
    ];
  }

  return [...new Set([...inFrame(), ...inBody()])];
}
