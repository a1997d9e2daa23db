import type { Language } from '../language/text.ts';

/** A note is written once for both languages, `Vietnamese / English`; one without the bar (a sum) is the same in both. */
export function pickNote(note: string, language: Language): string {
  const [vi, en, ...rest] = note.split(' / ');
  if (vi === undefined || en === undefined || rest.length > 0) return note;
  return language === 'vi' ? vi : en;
}
