import type { LedgerNote } from '../land/ledger-note.ts';
import type { Language, Text } from '../language/text.ts';

const KINDS: Readonly<Record<LedgerNote['kind'], Text>> = {
  'series-break': { vi: 'Ngắt chuỗi', en: 'Series break' },
  reconciliation: { vi: 'Ghi chú đối chiếu', en: 'Reconciliation note' },
  remark: { vi: 'Ghi chú', en: 'Remark' },
};

/** `Ngắt chuỗi`, `Series break`. */
export function formatNoteKind(kind: LedgerNote['kind'], language: Language): string {
  return KINDS[kind][language];
}
