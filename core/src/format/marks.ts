import type { Language } from '../language/text.ts';
import type { Reading, ValueStatus } from '../readings/reading.ts';

/** U+00A0: holds a number and its unit on one line. */
export const NO_BREAK_SPACE = '\u00a0';
/** U+2212, as wide as a digit; never the hyphen. */
export const MINUS = '\u2212';
/** Stands after every invented number, wherever it is shown: page, chart, file. In every font a board may print with. */
export const ILLUSTRATIVE_MARK = '*';

/** What follows the number so that a reader sees how far it can be relied on; an actual or derived value has none. */
export const STATUS_MARKS: Readonly<Record<ValueStatus, Readonly<Record<Language, string>>>> = {
  actual: { vi: '', en: '' },
  estimate: { vi: 'ư', en: 'e' },
  provisional: { vi: 'sb', en: 'p' },
  derived: { vi: '', en: '' },
  conflict: { vi: '≠', en: '≠' },
  illustrative: { vi: '', en: '' },
};

/** Marks of a reading, `ư*` for an invented estimate; empty for an absence. */
export function formatMarks(reading: Reading, language: Language): string {
  if (reading.value === null) return '';
  return STATUS_MARKS[reading.status][language] + (reading.illustrative ? ILLUSTRATIVE_MARK : '');
}
