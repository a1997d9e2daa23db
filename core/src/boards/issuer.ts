import type { Text } from '../language/text.ts';
import type { Board } from './board-content.ts';

const COMPILED: Text = { vi: 'Tổng hợp từ tài liệu công khai', en: 'Compiled from public documents' };

/** Who answers for a board's figures: it itself for what it reports, nobody but the documents for what was gathered from them. */
export function issuerOf({ recordKind, authority }: Pick<Board, 'recordKind' | 'authority'>): Text {
  return recordKind === 'reporting' ? authority : COMPILED;
}
