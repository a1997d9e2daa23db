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
  readonly authority: string;
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
  /** At the foot of each page. */
  readonly foot: string;
  readonly page: string;
}

/** What the drawing thread is sent, and what it answers. */
export interface DrawingRequest {
  readonly sheet: Factsheet;
  /** Seconds since 1970: when the release was published, so that one release gives one file. */
  readonly createdAt: number;
}
export type DrawingAnswer =
  | { readonly ok: true; readonly pdf: Uint8Array }
  | { readonly ok: false; readonly reason: string };
