import type { HistoryPanel, LandHistorySpec } from '@zones/core/charts/land-chart-spec';
import { formatAbsence } from '@zones/core/format/absence';
import { formatPeriod } from '@zones/core/format/period';
import { formatReading } from '@zones/core/format/value';
import type { Language } from '@zones/core/language/text';
import { type Absent, isPresent } from '@zones/core/readings/reading';
import type { Canvas, Plot } from './canvas.ts';
import { labelText } from './chart-words.ts';
import type { Column, HistoryColumns } from './history-columns.ts';
import { evidenceOf, type Label } from './label.ts';
import { measureText, wrapText } from './measure-text.ts';
import { placeLabels, type Wish } from './place-labels.ts';

/** A panel with the place of each of its levels; null where there is none. */
interface PlacedPanel {
  readonly panel: HistoryPanel;
  readonly plot: Plot;
  readonly heights: readonly (number | null)[];
}

interface Frame {
  readonly spec: LandHistorySpec;
  readonly language: Language;
  readonly canvas: Canvas;
  readonly columns: HistoryColumns;
}

const MARK = '↯';

/**
 * What a reader asks of a line first: where it ends and begins, then where it turns, then the other changes. Null for a
 * level that only repeats the one before.
 */
function rankOf({ levels }: HistoryPanel, index: number): 0 | 1 | 2 | 3 | null {
  const value = (at: number): number | null => levels[at]?.reading.value ?? null;
  const known = levels.flatMap(({ reading }, at) => (isPresent(reading) ? [at] : []));
  if (index === known.at(-1)) return 0;
  if (index === known[0]) return 1;
  const [before, now, after] = [value(index - 1), value(index), value(index + 1)];
  if (before === null || now === null) return 2;
  if (now === before) return null;
  return after !== null && Math.sign(now - before) === -Math.sign(after - now) ? 2 : 3;
}

/** Over the middle of its column; a figure wider than that keeps within the line that it begins or ends. */
function standOf(
  { dates }: LandHistorySpec,
  heights: PlacedPanel['heights'],
  column: Column,
  index: number | null,
): Pick<Label, 'x' | 'anchor'> {
  const isApart = (at: number): boolean =>
    (heights[at - 1] ?? null) === null || (heights[at] ?? null) === null || dates[at]?.parted !== null;
  if (index !== null && isApart(index)) return { x: column.left + 1, anchor: 'start' };
  if (index !== null && isApart(index + 1)) return { x: column.right - 1, anchor: 'end' };
  return { x: column.centre, anchor: 'middle' };
}

function levelWishes({ spec, language, columns, canvas }: Frame, { panel, heights }: PlacedPanel): readonly Wish[] {
  const wishes = panel.levels.flatMap(({ reading }, index) => {
    const [column, y, rank] = [columns.columns[index], heights[index], rankOf(panel, index)];
    if (column === undefined || y === null || y === undefined || rank === null) return [];
    const text = labelText(reading, 'm2', language);
    const isTight = measureText(text, canvas.small, 'semibold') > column.right - column.left;
    // Where figures are wider than their columns, only those that a reader looks for.
    if (isTight && rank === 3) return [];
    const when = formatPeriod(spec.dates[index]?.asOf ?? 'undated', language);
    const name = `${panel.name[language]}, ${when}: ${formatReading(reading, 'm2', { language })}`;
    const ys = [y - 5, y + canvas.lineHeight, y - 5 - canvas.lineHeight, y - 5 - 2 * canvas.lineHeight];
    const wish: Wish = {
      label: { lines: [text], tone: 'strong', small: true, evidence: evidenceOf(reading, name) },
      places: ys.map((one) => ({ ...standOf(spec, heights, column, isTight ? index : null), y: one })),
      optional: rank > 1,
    };
    return [{ rank, wish }];
  });
  return wishes.toSorted((a, b) => a.rank - b.rank).map(({ wish }) => wish);
}

interface Silence {
  readonly reading: Absent;
  readonly from: number;
  to: number;
}

/** Neighbouring dates without a figure, for one reason. */
function listSilences({ levels }: HistoryPanel): readonly Silence[] {
  const silences: Silence[] = [];
  for (const [index, { reading }] of levels.entries()) {
    if (isPresent(reading)) continue;
    const last = silences.at(-1);
    if (last?.to === index - 1 && last.reading.absence === reading.absence) last.to = index;
    else silences.push({ reading, from: index, to: index });
  }
  return silences;
}

/** Why there is no line, once over all the dates of one reason; the table says it date by date. */
function silenceWishes({ language, columns, canvas }: Frame, { panel, plot }: PlacedPanel): readonly Wish[] {
  return listSilences(panel).map(({ reading, from, to }) => {
    const [left, right] = [columns.columns[from]?.left ?? 0, columns.columns[to]?.right ?? 0];
    const words = formatAbsence(reading.absence, language).replaceAll('\u00a0', ' ');
    const lines = wrapText(words, right - left - 2, canvas.small);
    const bottom = plot.bottom - 5 - (lines.length - 1) * canvas.lineHeight;
    const places = [0, 1, 2].map((step) => ({
      x: (left + right) / 2,
      y: bottom - step * canvas.lineHeight,
      anchor: 'middle' as const,
    }));
    const evidence = from === to ? evidenceOf(reading, `${panel.name[language]}: ${words}`) : null;
    return { label: { lines, tone: 'absent', small: true, evidence }, places, optional: false };
  });
}

const boxAround = ({ left, right }: Column, y: number) => ({ left, right, top: y - 2, bottom: y + 2 });

/** Name of the state over its plot, its figures at their steps, and the reason where there is none. */
export function historyPanelLabels(frame: Frame, placed: PlacedPanel): readonly Label[] {
  const { canvas, language, columns } = frame;
  const { panel, plot, heights } = placed;
  const name: Label = {
    x: 0,
    y: plot.top - 18 - canvas.lineHeight + canvas.font,
    anchor: 'start',
    lines: [panel.name[language]],
    tone: 'strong',
    small: false,
    evidence: null,
  };
  const marks = columns.columns.flatMap((column, index) => {
    const y = heights[index];
    return y === null || y === undefined ? [] : [boxAround(column, y)];
  });
  const bounds = { left: plot.left - 4, right: plot.right, top: plot.top - 20, bottom: plot.bottom };
  const wishes = [...silenceWishes(frame, placed), ...levelWishes(frame, placed)];
  return [name, ...placeLabels(wishes, canvas, { bounds, marks })];
}

/** The sign of a break over its rule. */
export function breakMarks({ canvas, columns }: Frame, y: number): readonly Label[] {
  const half = measureText(MARK, canvas.font, 'semibold') / 2;
  return columns.breaks.map((x) => ({
    x: Math.min(x, canvas.width - half),
    y,
    anchor: 'middle',
    lines: [MARK],
    tone: 'strong',
    small: false,
    evidence: null,
  }));
}

/** Each break in words under the drawing, so that every file made of it has them. */
export function breakWords({ spec, language, canvas }: Frame, top: number): readonly Label[] {
  let y = top;
  return spec.breaks.map(({ name, text }): Label => {
    const words = `${MARK} ${name[language]}: ${text[language]}`.replaceAll('\u00a0', ' ');
    const lines = wrapText(words, canvas.width, canvas.small);
    const label = { x: 0, y: y + canvas.small, anchor: 'start', lines, tone: 'plain', small: true } as const;
    y += lines.length * canvas.lineHeight + 5;
    return { ...label, evidence: null };
  });
}
