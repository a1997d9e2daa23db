import type { Text } from '@zones/core/language/text';

/** A row of a table whose texts stand in two columns. */
interface TextRow<C extends string> {
  isBlank(column: C): boolean;
  text(column: C): string | null;
  need<V>(column: C, value: V | null): V | null;
}

/** One text in both languages; a language that is missing is reported in its own cell and comes back empty. */
export function readBoth<C extends string>(row: TextRow<C>, vi: C, en: C): Text {
  return { vi: row.need(vi, row.text(vi)) ?? '', en: row.need(en, row.text(en)) ?? '' };
}

/** The same where the text may be left out; null when both cells are blank. */
export function readBothOrNone<C extends string>(row: TextRow<C>, vi: C, en: C): Text | null {
  return row.isBlank(vi) && row.isBlank(en) ? null : readBoth(row, vi, en);
}
