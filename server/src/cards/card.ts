import path from 'node:path';
import type { ProgressStatus } from '@zones/core/progress/progress';

/** One figure of a card: every part is text already. */
export interface CardFigure {
  readonly label: string;
  readonly value: string;
  /** What the value is measured against, of when it is, or why there is none. */
  readonly note: string;
  /** Null where nothing is judged. */
  readonly status: { readonly code: ProgressStatus; readonly words: string } | null;
  /** False for the words of an absence, which are set smaller. */
  readonly isNumber: boolean;
}

/** A picture for those to whom a page is sent, in words. The layout places them and adds none of its own. */
export interface Card {
  readonly language: 'vi' | 'en';
  readonly site: string;
  readonly issuer: string;
  readonly subject: string;
  readonly title: string;
  readonly figures: readonly CardFigure[];
  readonly foot: string;
  /** Says that figures are invented; null on a cited record. */
  readonly warning: string | null;
}

/** Dots; the layout is 1200 × 630, what sites show large. */
export const CARD_WIDTH = 1200;

/** Full path of the layout. */
export const CARD_TEMPLATE = path.join(import.meta.dirname, 'card.typ');
