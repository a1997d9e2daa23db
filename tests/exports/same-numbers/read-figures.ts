import type { Language } from '@zones/core/language/text';
import type { MetricUnit } from '@zones/core/metrics/catalogue';
import type { Absence, Reading } from '@zones/core/readings/reading';

/** What an output must show at a place: a reading of the release and the unit that it is in. */
export interface Expected {
  readonly reading: Reading;
  /** Null for a bare number. */
  readonly unit: MetricUnit | null;
}

/** A figure as a person reads it in a text. Nothing here knows how the product writes figures. */
export interface ReadFigure {
  readonly text: string;
  readonly number: number;
  readonly decimals: number;
  /** How many base units a printed one is; null where the text does not say. */
  readonly scale: number | null;
  /** Status that the letter after the number says. */
  readonly status: Marked | null;
  readonly isIllustrative: boolean;
}

type Marked = 'estimate' | 'provisional' | 'conflict';

/** What stands where there is no figure. Written out here, so that a change of the words is noticed. */
export const ABSENCE_WORDS: Readonly<Record<Absence, Readonly<Record<Language, string>>>> = {
  'not-published': { vi: 'chưa công bố', en: 'not published' },
  'not-reported': { vi: 'chưa báo cáo', en: 'not reported' },
  'not-yet-due': { vi: 'chưa đến hạn', en: 'not yet due' },
  'not-applicable': { vi: 'không áp dụng', en: 'not applicable' },
  'no-target': { vi: 'không có chỉ tiêu', en: 'no target' },
};

const LETTERS: Readonly<Record<Language, Readonly<Record<string, Marked>>>> = {
  vi: { ư: 'estimate', sb: 'provisional', '≠': 'conflict' },
  en: { e: 'estimate', p: 'provisional', '≠': 'conflict' },
};

const isMarked = (status: string): status is Marked => ['estimate', 'provisional', 'conflict'].includes(status);

/** The letter that a reading must carry; null for none. */
const markedStatus = (reading: Reading): Marked | null =>
  reading.value !== null && isMarked(reading.status) ? reading.status : null;

const SCALES: Readonly<Record<string, number>> = {
  tỷ: 1e9,
  bn: 1e9,
  triệu: 1e6,
  m: 1e6,
  đồng: 1,
  USD: 1,
  ha: 1e4,
  'điểm %': 0.01,
  pp: 0.01,
  lần: 1,
  times: 1,
  time: 1,
};

const PRINTED: Readonly<Record<MetricUnit, number>> = {
  VND: 1e9,
  USD: 1e6,
  m2: 1e4,
  project: 1,
  household: 1,
  worker: 1,
  issue: 1,
  procedure: 1,
  ratio: 0.01,
};

const FIGURE =
  /([−+])?(VND |USD )?(\d(?:[\d.,]*\d)?)(%)?(ư|sb|e|p|≠)?(\*)?(?: (tỷ|triệu|đồng|USD|điểm %|ha|bn|m|pp|lần|times?)(?![\p{L}\d]))?/gu;

export const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

function toNumber(digits: string, language: Language): { readonly number: number; readonly decimals: number } {
  const [grouping, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const bare = digits.replaceAll(grouping, '').replace(point, '.');
  return { number: Number(bare), decimals: bare.split('.')[1]?.length ?? 0 };
}

function scaleOf(percent: string | undefined, word: string | undefined, currency: string | undefined): number | null {
  if (percent !== undefined) return 0.01;
  if (word !== undefined) return SCALES[word] ?? null;
  return currency === undefined ? null : 1;
}

/** Every figure of a text. */
export function readFigures(text: string, language: Language): readonly ReadFigure[] {
  return [...plain(text).matchAll(FIGURE)].map(([all, sign, currency, digits = '', percent, mark, star, word]) => {
    const { number, decimals } = toNumber(digits, language);
    return {
      text: all,
      number: sign === '−' ? -number : number,
      decimals,
      scale: scaleOf(percent, word, currency),
      status: mark === undefined ? null : (LETTERS[language][mark] ?? null),
      isIllustrative: star !== undefined,
    };
  });
}

/** A share just short of a line from which a status is read is printed on its own side of the line. */
const keepsSide = (value: number, shown: number, step: number): boolean =>
  [0.9, 1].some((line) => value < line && shown < line && line - shown <= step * (1 + 1e-9));

/** Whether a figure is the value, as far as its decimals tell. */
export function isFigureOf(figure: ReadFigure, value: number, unit: MetricUnit | null): boolean {
  // A bare number is kept as it was printed, whatever stands behind it.
  const scale = unit === null ? 1 : (figure.scale ?? PRINTED[unit]);
  const step = scale * 10 ** -figure.decimals;
  const shown = figure.number * scale;
  if (Math.abs(shown - value) <= (step / 2) * (1 + 1e-6)) return true;
  return unit === 'ratio' && keepsSide(value, shown, step);
}

/** Whether the marks after a figure say what its reading is. */
export const isMarkedAs = (figure: Pick<ReadFigure, 'status' | 'isIllustrative'>, reading: Reading): boolean =>
  reading.value !== null && figure.status === markedStatus(reading) && figure.isIllustrative === reading.illustrative;

/** A sentence has its marks at its end: `… quý cao nhất. ư*`. */
function readEndMarks(said: string, language: Language): Pick<ReadFigure, 'status' | 'isIllustrative'> | null {
  const [, letter, star] = / (ư|sb|e|p|≠)?(\*)?$/.exec(said) ?? [];
  if (letter === undefined && star === undefined) return null;
  return {
    status: letter === undefined ? null : (LETTERS[language][letter] ?? null),
    isIllustrative: star !== undefined,
  };
}

/** What is wrong with a text that should show a reading; null when nothing is. */
export function findFault(text: string, { reading, unit }: Expected, language: Language): string | null {
  const said = plain(text);
  const figures = readFigures(said, language);
  if (reading.value === null) {
    const words = ABSENCE_WORDS[reading.absence][language];
    return said.toLowerCase().includes(words) && figures.length === 0 ? null : `“${said}” where “${words}” is expected`;
  }
  const { value } = reading;
  const same = figures.filter((figure) => isFigureOf(figure, value, unit));
  if (same.length === 0) return `“${said}” where ${value} is expected`;
  const end = readEndMarks(said, language);
  if (same.some((figure) => isMarkedAs(end ?? figure, reading))) return null;
  return `“${said}” does not say that ${value} is ${reading.status}${reading.illustrative ? ', illustrative' : ''}`;
}

/** The same for a number that a file keeps as a number, in the unit that is printed. */
export function findNumberFault(number: number | null, { reading, unit }: Expected): string | null {
  if (reading.value === null) return number === null ? null : `${number} where nothing is known`;
  // A ratio is kept as a ratio and printed in percent.
  const scale = unit === null || unit === 'ratio' ? 1 : PRINTED[unit];
  const value = reading.value / scale;
  if (number !== null && Math.abs(number - value) <= 1e-9 * Math.max(1, Math.abs(value))) return null;
  return `${number ?? 'nothing'} where ${value} is expected`;
}

/** The same for the number format that carries the marks of a number. */
export function findMarkFault(format: string, { reading }: Expected, language: Language): string | null {
  if (reading.value === null) return null;
  // A format has sections for what is above, below and equal to 0.
  const sections = format.split(';');
  const section = sections[reading.value < 0 ? 1 : reading.value === 0 ? 2 : 0] ?? sections[0] ?? '';
  const quoted = /"([^"]*)"$/.exec(section)?.[1] ?? '';
  const [, letter = '', star] = /^(ư|sb|e|p|≠)?(\*)?/.exec(quoted) ?? [];
  const marks = { status: LETTERS[language][letter] ?? null, isIllustrative: star !== undefined };
  if (isMarkedAs(marks, reading)) return null;
  return `“${format}” on what is ${reading.status}${reading.illustrative ? ', illustrative' : ''}`;
}
