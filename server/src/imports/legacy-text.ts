/** Encodings older than Unicode in which Vietnamese was typed; their text looks like `Khu c«ng nghiÖp`. */
export type LegacyEncoding = 'TCVN3' | 'VNI';

/** Signs that stand for letters in TCVN3 and never stand inside a Vietnamese or English word. */
const TCVN3 = /\p{L}[«¬®µ¸¶¹¨»¾¼½©ª§¦¡¥¢]\p{L}|(?:^|\s)[®§¨©ª][\p{L}µ¸¶¹«¬]/u;
const TCVN3_LETTERS = /\p{L}[ÖÆÇËÎÏÐÑ×ØÛÜÞßäåæçëîïðñö÷øûüþ]\p{L}?/gu;
/** In VNI the mark follows its vowel as a letter of its own: `coâng nghieäp`. */
const VNI = /[aoe]â|aê|[aoeuy][äïûøåëü]|ö[ôuûøùïä]|ñ[aeiouyöôâê]/giu;

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** The legacy encoding that a text was typed in, or null for text that is Unicode as far as can be told. */
export function findLegacyEncoding(text: string): LegacyEncoding | null {
  if (TCVN3.test(text)) return 'TCVN3';
  if (count(text, VNI) >= 2) return 'VNI';
  return count(text, TCVN3_LETTERS) >= 3 ? 'TCVN3' : null;
}
