import type { LandHistorySpec } from '@zones/core/charts/land-chart-spec';
import { formatAbsence } from '@zones/core/format/absence';
import { formatPeriod } from '@zones/core/format/period';
import type { Language } from '@zones/core/language/text';
import type { Canvas } from './canvas.ts';
import { labelText } from './chart-words.ts';
import type { Label } from './label.ts';
import { measureText, wrapText } from './measure-text.ts';

/** A date's stretch of the axis. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly centre: number;
}

export interface HistoryColumns {
  readonly columns: readonly Column[];
  /** Where series breaks stand, in the order of the breaks. */
  readonly breaks: readonly number[];
  /** Middles of the stretches without figures. */
  readonly gaps: readonly number[];
}

interface Page {
  readonly spec: LandHistorySpec;
  readonly language: Language;
  readonly canvas: Canvas;
}

const ROOM = { narrow: 12, wide: 18 } as const;

/** Width for the longest word that says why a date has no figure, which may lean into the gaps beside it; 0 where it has all. */
function wordsWidth({ spec, language, canvas }: Page, index: number): number {
  const words = spec.panels.flatMap(({ levels }) => {
    const reading = levels[index]?.reading;
    return reading === undefined || reading.value !== null ? [] : formatAbsence(reading.absence, language).split(/\s/);
  });
  return words.length === 0
    ? 0
    : Math.max(...words.map((word) => measureText(word, canvas.small))) - ROOM[canvas.name] / 2;
}

/** Width of the widest figure of a date that is joined to none beside it; 0 of a step among others, which need none each. */
function figureWidth({ spec, language, canvas }: Page, index: number): number {
  const { dates, panels } = spec;
  const next = dates[index + 1];
  const isAlone = (index === 0 || dates[index]?.parted !== null) && (next === undefined || next.parted !== null);
  if (!isAlone) return 0;
  const texts = panels.flatMap(({ levels }) => {
    const reading = levels[index]?.reading;
    return reading === undefined || reading.value === null ? [] : labelText(reading, 'm2', language);
  });
  return Math.max(0, ...texts.map((text) => measureText(text, canvas.small, 'semibold') + 4));
}

/** A date's share of the room for the name of its year, which stands once under all dates of the year. */
function yearWidth({ spec, canvas }: Page, index: number): number {
  const year = spec.dates[index]?.date.slice(0, 4) ?? '';
  const dates = spec.dates.filter(({ date }) => date.startsWith(year)).length;
  return (measureText(year, canvas.small) + 4) / Math.max(1, dates);
}

/** Equal widths, but for dates that need more; where all together need more than there is, each gives up the same share. */
function widthsOf(page: Page, room: number): readonly number[] {
  const needs = page.spec.dates.map((_, index) =>
    Math.max(wordsWidth(page, index), figureWidth(page, index), yearWidth(page, index)),
  );
  const total = needs.reduce((sum, need) => sum + need, 0);
  if (total > room) return needs.map((need) => (need * room) / total);
  // The widest first: what it takes beyond an equal share is what the others no longer have.
  let [left, others] = [room, needs.length];
  for (const need of needs.toSorted((a, b) => b - a)) {
    if (need <= left / others) break;
    left -= need;
    others -= 1;
  }
  return needs.map((need) => Math.max(need, left / Math.max(1, others)));
}

/** Spreads the dates over the plot, with room before each date that is parted from the one before and after the last where a break follows. */
export function spreadDates(page: Page, plot: { readonly left: number; readonly right: number }): HistoryColumns {
  const { dates, breaks } = page.spec;
  const room = ROOM[page.canvas.name];
  const endsBroken = breaks.some(({ before }) => before >= dates.length);
  const parted = dates.filter((date) => date.parted !== null).length + (endsBroken ? 1 : 0);
  const widths = widthsOf(page, plot.right - plot.left - parted * room);
  let x = plot.left;
  const columns = dates.map((date, index): Column => {
    const left = date.parted === null ? x : x + room;
    x = left + (widths[index] ?? 0);
    return { left, right: x, centre: (left + x) / 2 };
  });
  const startOf = (index: number): number => (columns[index]?.left ?? x + room) - room / 2;
  return {
    columns,
    breaks: breaks.map(({ before }) => startOf(before)),
    gaps: dates.flatMap(({ parted: why }, index) => (why === 'gap' ? [startOf(index)] : [])),
  };
}

const shared = { anchor: 'middle', tone: 'muted', small: true, evidence: null } as const;

/** Every date in words under its column or, where a column is too narrow for them, the years. */
export function dateLabels({ spec, language, canvas }: Page, columns: readonly Column[], y: number): readonly Label[] {
  const { dates } = spec;
  const widthOf = ({ left, right }: Column): number => right - left;
  const wrapped = columns.map((column, index) => {
    const words = formatPeriod(dates[index]?.asOf ?? 'undated', language).replaceAll('\u00a0', ' ');
    return { column, lines: wrapText(words, widthOf(column) - 4, canvas.small) };
  });
  const fits = wrapped.every(
    ({ column, lines }) =>
      lines.length <= 2 && lines.every((line) => measureText(line, canvas.small) <= widthOf(column) - 2),
  );
  if (fits) return wrapped.map(({ column, lines }) => ({ ...shared, x: column.centre, y, lines }));
  const years = [...Map.groupBy(columns.keys(), (index) => dates[index]?.date.slice(0, 4) ?? '')];
  return years.map(([year, own]) => {
    const [first, last] = [columns[own[0] ?? 0], columns[own.at(-1) ?? 0]];
    return { ...shared, x: ((first?.left ?? 0) + (last?.right ?? 0)) / 2, y, lines: [year] };
  });
}
