import type { Language } from '../language/text.ts';

const AND: Readonly<Record<Language, string>> = { vi: 'và', en: 'and' };

/** `a, b và c`, `a, b and c`: the same on every machine, whatever its language data. */
export function formatList(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? '';
  const before = names.slice(0, -1);
  return before.length === 0 ? last : `${before.join(', ')} ${AND[language]} ${last}`;
}
