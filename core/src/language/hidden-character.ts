/** Control characters, marks that turn the direction of writing and characters without width: text reads other than it is. */
const HIDDEN = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;
const LINE_BREAKS = /[\t\n\r]/g;

/** The first such character of a text by its code, `U+202E`; undefined when there is none. Line breaks and tabs are visible. */
export function findHiddenCharacter(text: string): string | undefined {
  const found = HIDDEN.exec(text.replace(LINE_BREAKS, ''))?.[0];
  return found && `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
