import type { Language } from '../language/text.ts';
import { ANNEX_WORDS } from './annex-words.ts';
import type { SheetColumn } from './sheet.ts';

type Word = keyof typeof ANNEX_WORDS;

/** A column named by a word of the annexes. `unit` is already in the sheet's language. */
export function annexColumn(word: Word, language: Language, width: number, unit = ''): SheetColumn {
  return { key: word, header: ANNEX_WORDS[word][language], unit, width };
}
