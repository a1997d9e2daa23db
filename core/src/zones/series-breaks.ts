import type { ReleaseContent } from '../boards/board-content.ts';
import type { LedgerNote } from '../land/ledger-note.ts';

/** Dates on which a zone's land is counted anew, newest first: figures on the two sides of one are not of one thing. */
export function listSeriesBreaks(content: ReleaseContent, zone: string): readonly LedgerNote[] {
  return content.ledgerNotes
    .filter((note) => note.zone === zone && note.kind === 'series-break')
    .toSorted((a, b) => (a.period < b.period ? 1 : -1));
}
