import type { Text } from '@zones/core/language/text';
import { useLanguage } from '../routing/use-place.ts';

type Values = Readonly<Record<string, string | number>>;

/** Words that travel with one page alone, in the reader's language, their places filled with text. */
export function usePageWords<Word extends string>(
  words: Readonly<Record<Word, Text>>,
): (word: Word, values?: Values) => string {
  const language = useLanguage();
  return (word, values = {}) =>
    words[word][language].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
