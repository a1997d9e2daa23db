const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control characters, which no XML file may hold, whatever stands in a name. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

/** Text of people inside XML: it stays text, whatever it looks like. */
export function xmlText(text: string): string {
  return text
    .normalize('NFC')
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

type Attributes = Readonly<Record<string, string | number | null>>;

/** `<name a="1">…</name>`. Attribute values are escaped here; children are XML already. A null attribute is left out. */
export function el(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) =>
      value === null ? [] : [` ${key}="${xmlText(String(value)).replaceAll('\n', '&#10;')}"`],
    )
    .join('');
  const inner = children.join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** `<name val="…"/>`, the form of most settings of a chart. */
export const val = (name: string, value: string | number): string => el(name, { val: value });

/** A part of a package. */
export const xmlPart = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
