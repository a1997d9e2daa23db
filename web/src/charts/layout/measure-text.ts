/** Advance widths of Be Vietnam Pro, thousandths of the font size, for U+0020 to U+007E. */
const REGULAR = [
  230, 280, 318, 807, 645, 849, 740, 179, 439, 439, 497, 608, 303, 608, 286, 503, 676, 385, 651, 660, 710, 660, 680,
  594, 634, 680, 286, 303, 556, 726, 556, 573, 1005, 736, 674, 775, 728, 620, 633, 783, 709, 258, 465, 679, 624, 853,
  732, 826, 644, 822, 668, 635, 650, 725, 706, 1005, 720, 665, 660, 459, 485, 459, 559, 702, 202, 642, 652, 613, 652,
  599, 386, 643, 583, 264, 274, 555, 255, 893, 573, 642, 652, 652, 392, 508, 428, 566, 576, 870, 559, 583, 502, 426,
  408, 426, 468,
] as const;

/** What has no plain letter under its accents. */
const OTHERS: Readonly<Record<string, number>> = {
  đ: 662,
  Đ: 788,
  '–': 682,
  '—': 868,
  '−': 636,
  '·': 255,
  '×': 579,
  '…': 726,
  '’': 230,
  '≠': 726,
};

/** Wider than most letters, so that a guess never clips. */
const UNKNOWN = 800;
/** The semibold cut runs at most this much wider. */
const SEMIBOLD = 1.035;
/** The fallback face is stretched to the same widths, but not exactly. */
const SLACK = 1.02;

const ACCENTS = /[\u0300-\u036f]/g;

function widthOf(character: string): number {
  if (character === '\u00a0') return REGULAR[0];
  return REGULAR[character.charCodeAt(0) - 32] ?? OTHERS[character] ?? UNKNOWN;
}

/** Width of a line in the drawing's units. An accent takes no room of its own. */
export function measureText(text: string, fontSize: number, weight: 'regular' | 'semibold' = 'regular'): number {
  let width = 0;
  for (const character of text.normalize('NFD').replace(ACCENTS, '')) width += widthOf(character);
  return ((width * fontSize) / 1000) * SLACK * (weight === 'semibold' ? SEMIBOLD : 1);
}

/** Breaks at ordinary spaces so that no line is wider than asked; a single longer word keeps its line. */
export function wrapText(text: string, maxWidth: number, fontSize: number, weight?: 'semibold'): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || measureText(joined, fontSize, weight) > maxWidth) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}
