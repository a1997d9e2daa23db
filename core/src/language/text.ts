/** The two languages of every public text. Vietnamese is the board's own and comes first. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One public text in both languages. A release cannot be published while either is empty. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}
