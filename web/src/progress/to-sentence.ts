import type { Language } from '@zones/core/language/text';

/** A clause made to follow another (`; Quý IV phải đạt 18,7 tỷ`) as a sentence of its own; empty stays empty. */
export function toSentence(clause: string, language: Language): string {
  const bare = clause.replace(/^[;,]\s*/, '');
  return bare === '' ? '' : `${bare.charAt(0).toLocaleUpperCase(language)}${bare.slice(1)}.`;
}
