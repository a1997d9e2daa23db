import type { LedgerNote } from '@zones/core/land/ledger-note';

export interface LedgerNoteTable {
  board: string;
  /** Natural key in one column, as core spells it. */
  key: string;
  ordinal: number;
  zone: string;
  period: string;
  kind: LedgerNote['kind'];
  text_vi: string;
  text_en: string;
  source_key: string | null;
}

export function toLedgerNoteColumns(note: LedgerNote, ordinal: number): Omit<LedgerNoteTable, 'board' | 'key'> {
  return {
    ordinal,
    zone: note.zone,
    period: note.period,
    kind: note.kind,
    text_vi: note.text.vi,
    text_en: note.text.en,
    source_key: note.sourceKey,
  };
}

export function toLedgerNote(row: LedgerNoteTable): LedgerNote {
  return {
    zone: row.zone,
    period: row.period,
    kind: row.kind,
    text: { vi: row.text_vi, en: row.text_en },
    sourceKey: row.source_key,
  };
}
