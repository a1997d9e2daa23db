/** Encodings older than Unicode in which Vietnamese was typed; their text looks like `Khu c«ng nghiÖp`. */
export type LegacyEncoding = 'TCVN3' | 'VNI';

/** Signs that stand for letters in TCVN3 and never stand inside a Vietnamese or English word. */
const TCVN3 = /\p{L}[«¬®µ¸¶¹¨»¾¼½©ª§¦¡¥¢]\p{L}|(?:^|\s)[®§¨©ª][\p{L}µ¸¶¹«¬]/u;
/** A capital with a mark within small letters, as in `nghiÖp`: TCVN3 keeps small vowels where Latin-1 has capitals. */
const TCVN3_CAPITAL = /\p{Ll}[À-Þ](?=\p{Ll}|\s|$)/u;
/** In VNI the mark follows its vowel as a letter of its own: `coâng nghieäp`. */
const VNI = /[aoe]â|aê|[aoeuy][äïûøåëü]|ö[ôuûøùïä]|ñ[aeiouyöôâê]/giu;

/** The legacy encoding that a text was typed in, or null for text that is Unicode as far as can be told. */
export function findLegacyEncoding(text: string): LegacyEncoding | null {
  if (TCVN3.test(text) || TCVN3_CAPITAL.test(text)) return 'TCVN3';
  // One such pair can be a foreign name (naïve, Citroën); two are not.
  return [...text.matchAll(VNI)].length >= 2 ? 'VNI' : null;
}
