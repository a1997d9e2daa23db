/** What ink depends on. Everything else is already an attribute. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
] as const;

/** A link leads nowhere in a picture. */
function unlink(link: Element): void {
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  group.append(...link.childNodes);
  link.replaceWith(group);
}

/** Writes the styles that the page's sheets give onto the elements themselves, so that the picture needs no sheet. */
export function freezeStyles(root: SVGElement): void {
  for (const link of root.querySelectorAll('a')) unlink(link);
  const inks = [...root.querySelectorAll<SVGElement>('path, line, rect, circle, text, tspan')];
  const styles = inks.map((ink) => {
    const computed = getComputedStyle(ink);
    return PROPERTIES.map((name) => [name, computed.getPropertyValue(name)] as const);
  });
  for (const [index, ink] of inks.entries()) {
    for (const [name, value] of styles[index] ?? []) {
      if (value !== '' && value !== 'normal') ink.setAttribute(name, value);
    }
  }
  for (const element of root.querySelectorAll('[class]')) element.removeAttribute('class');
}
