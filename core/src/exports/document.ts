import type { ChartSpec } from '../charts/chart-spec.ts';

/** A table as a document prints it: every cell is words already. */
export interface DocumentTable {
  readonly title: string;
  readonly head: readonly string[];
  /** Shares of the page's width, one a column. */
  readonly widths: readonly number[];
  /** Words stand at the left of their column, figures at the right. */
  readonly sides: readonly ('left' | 'right')[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly isTotal: boolean }[];
}

export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph' | 'item' | 'note'; readonly text: string }
  | { readonly kind: 'table'; readonly table: DocumentTable }
  | { readonly kind: 'chart'; readonly spec: ChartSpec };

/** Head and foot that an official paper has (Decree 30/2020/NĐ-CP). */
export interface OfficialFrame {
  /** Body above the one that issues it; empty where none is known. */
  readonly above: string;
  readonly issuer: string;
  /** `Số:       /…`: left for the office that registers it. */
  readonly number: string;
  readonly state: string;
  readonly motto: string;
  /** Place and date. */
  readonly place: string;
  readonly recipientsTitle: string;
  readonly recipients: readonly string[];
  readonly signer: string;
}

/** A paper of the board in one language, before it is a file. */
export interface OfficialDocument {
  readonly language: 'vi' | 'en';
  readonly frame: OfficialFrame;
  /** `BÁO CÁO`. */
  readonly kind: string;
  readonly subject: string;
  /** Says that figures are invented; null on a cited record. */
  readonly warning: string | null;
  readonly blocks: readonly DocumentBlock[];
  /** At the foot of each page: release and cut-off. */
  readonly foot: string;
}

export const heading = (level: 1 | 2, text: string): DocumentBlock => ({ kind: 'heading', level, text });
export const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text });
export const item = (text: string): DocumentBlock => ({ kind: 'item', text });
export const note = (text: string): DocumentBlock => ({ kind: 'note', text });
