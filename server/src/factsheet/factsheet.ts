import path from 'node:path';

/** Layout of the sheet. */
export const FACTSHEET_TEMPLATE = path.join(import.meta.dirname, 'factsheet.typ');

/** A table as the sheet prints it: every cell is text already. */
export interface SheetTable {
  readonly title: string;
  readonly help: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Two pages in words. The template places them and adds none of its own. */
export interface Factsheet {
  readonly language: 'vi' | 'en';
  readonly title: string;
  readonly issuer: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** Says that figures are invented; null on a cited record. */
  readonly warning: string | null;
  readonly lots: SheetTable;
  readonly evidence: SheetTable;
  readonly zones: SheetTable;
  readonly sourcesTitle: string;
  readonly sources: readonly string[];
  readonly readingTitle: string;
  readonly reading: readonly string[];
  readonly contactTitle: string;
  readonly contact: string;
  readonly citationTitle: string;
  readonly citation: string;
  /** The address that is cited, as an SVG for a phone. */
  readonly code: string;
  /** At the foot of each page. */
  readonly foot: string;
  readonly page: string;
}
