import type { ClearanceStagesSpec, StagePair, StagePanel } from '@zones/core/charts/clearance-stages-spec';
import { formatAbsence } from '@zones/core/format/absence';
import { formatReading } from '@zones/core/format/value';
import type { Language } from '@zones/core/language/text';
import { isPresent, type Reading } from '@zones/core/readings/reading';
import { type Canvas, watermarkHeight } from './canvas.ts';
import { type Label, labelWidth } from './label.ts';

interface StageBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface StageRow {
  readonly key: string;
  /** Null where nobody stated it. */
  readonly done: StageBar | null;
  readonly total: StageBar | null;
}

export interface StagesLayout {
  readonly canvas: Canvas;
  readonly height: number;
  readonly rows: readonly StageRow[];
  /** Lines of zero, one a panel. */
  readonly zeros: readonly { readonly x: number; readonly top: number; readonly bottom: number }[];
  readonly labels: readonly Label[];
}

/** As high as a line of figures, so that those of a pair never touch. */
const BAR = { narrow: 15, wide: 17 } as const;
const GAP = { narrow: 10, wide: 12 } as const;
/** On a phone a stage stands above its bars, and the panels one under the other. */
const NAME_WIDTH = { narrow: 0, wide: 160 } as const;
const GUTTER = 6;
const BETWEEN = 18;

interface Place {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly named: boolean;
}

const say = (reading: Reading, { unit }: StagePanel, language: Language): string =>
  isPresent(reading)
    ? formatReading(reading, unit, { language, style: 'label' })
    : formatAbsence(reading.absence, language);

/** What has passed, then what is to: each at the end of its bar. */
const textsOf = (pair: StagePair, panel: StagePanel, language: Language): readonly [done: string, total: string] => [
  say(pair.done, panel, language),
  say(pair.total, panel, language),
];

const label = (text: string, tone: Label['tone'], small: boolean): Omit<Label, 'x' | 'y'> => ({
  anchor: 'start',
  lines: [text],
  tone,
  small,
  evidence: null,
});

function placeFigure(reading: Reading, text: string, at: { x: number; y: number }, tone: Label['tone']): Label {
  const isKnown = isPresent(reading);
  return { ...label(text, isKnown ? tone : 'absent', true), ...at };
}

interface PlacedPanel {
  readonly rows: readonly StageRow[];
  readonly labels: readonly Label[];
  readonly zero: StagesLayout['zeros'][number];
  readonly bottom: number;
}

function scaleOf(panel: StagePanel, room: number): (value: number) => number {
  const values = panel.pairs.flatMap(({ total, done }) => [total.value ?? 0, done.value ?? 0]);
  const most = Math.max(0, ...values);
  return (value) => (most === 0 ? 0 : (Math.max(0, value) / most) * room);
}

/** Both bars of a stage, the total above what is done of it. */
function placePair(
  pair: StagePair,
  key: string,
  y: number,
  of: { readonly x: number; readonly height: number; readonly long: (value: number) => number },
): StageRow {
  const bar = (reading: Reading, top: number): StageBar | null =>
    isPresent(reading) ? { x: of.x, y: top, width: of.long(reading.value), height: of.height } : null;
  return { key, total: bar(pair.total, y), done: bar(pair.done, y + of.height) };
}

interface Shown {
  readonly spec: ClearanceStagesSpec;
  readonly language: Language;
  readonly canvas: Canvas;
}

/** Name of a stage: beside its bars, or above them on a phone. */
function nameLabel({ spec, language, canvas }: Shown, at: number, { x, y }: { x: number; y: number }): Label {
  const name = spec.stages[at]?.name[language] ?? '';
  const isNarrow = canvas.name === 'narrow';
  const beside = y + BAR.wide + canvas.font * 0.35;
  return { ...label(name, 'plain', false), x: isNarrow ? x : 0, y: isNarrow ? y - 4 : beside };
}

/** Each figure at the end of its bar; one reason for both stands once. */
function figureLabels(
  pair: StagePair,
  [done, total]: readonly [string, string],
  row: StageRow,
  { x, y, canvas }: { x: number; y: number; canvas: Canvas },
): readonly Label[] {
  const height = BAR[canvas.name];
  const baseline = (bar: number): number => y + bar * height + height / 2 + canvas.small * 0.35;
  const end = (bar: StageBar | null): number => x + (bar?.width ?? 0) + GUTTER;
  const first = placeFigure(pair.total, total, { x: end(row.total), y: baseline(0) }, 'muted');
  if (!isPresent(pair.done) && !isPresent(pair.total)) return [first];
  return [first, placeFigure(pair.done, done, { x: end(row.done), y: baseline(1) }, 'strong')];
}

function placePanel(shown: Shown, panel: StagePanel, { x, top, width, named }: Place): PlacedPanel {
  const { spec, language, canvas } = shown;
  const height = BAR[canvas.name];
  const texts = panel.pairs.map((pair) => textsOf(pair, panel, language));
  const widest = Math.max(...texts.flat().map((text) => labelWidth(label(text, 'strong', true), canvas)));
  const long = scaleOf(panel, Math.max(20, width - widest - GUTTER - 2));
  const nameRoom = named && canvas.name === 'narrow' ? canvas.lineHeight : 0;
  const step = nameRoom + 2 * height + GAP[canvas.name];
  const first = top + canvas.lineHeight + 8;
  const placed = panel.pairs.map((pair, at) => {
    const y = first + at * step + nameRoom;
    const row = placePair(pair, `${panel.measure} ${spec.stages[at]?.stage}`, y, { x, height, long });
    const names = named ? [nameLabel(shown, at, { x, y })] : [];
    return { row, labels: [...names, ...figureLabels(pair, texts[at] ?? ['', ''], row, { x, y, canvas })] };
  });
  const bottom = first + panel.pairs.length * step;
  const head: Label = { ...label(panel.name[language], 'strong', false), x, y: top + canvas.font };
  return {
    rows: placed.map(({ row }) => row),
    labels: [head, ...placed.flatMap(({ labels }) => labels)],
    zero: { x, top: first - 3, bottom: bottom - GAP[canvas.name] + 3 },
    bottom,
  };
}

/** Two panels on scales of their own, beside each other where there is room. */
export function stagesLayout(spec: ClearanceStagesSpec, language: Language, canvas: Canvas): StagesLayout {
  const isNarrow = canvas.name === 'narrow';
  const left = NAME_WIDTH[canvas.name];
  const width = isNarrow
    ? canvas.width
    : (canvas.width - left - BETWEEN * (spec.panels.length - 1)) / spec.panels.length;
  const start = watermarkHeight(canvas, spec.watermark !== null) + 2;
  const shown = { spec, language, canvas };
  const placed: PlacedPanel[] = [];
  for (const [at, panel] of spec.panels.entries()) {
    const top = isNarrow ? (placed.at(-1)?.bottom ?? start) : start;
    const x = isNarrow ? 0 : left + at * (width + BETWEEN);
    placed.push(placePanel(shown, panel, { x, top, width, named: isNarrow || at === 0 }));
  }
  return {
    canvas,
    height: Math.max(...placed.map(({ bottom }) => bottom)) + 2,
    rows: placed.flatMap(({ rows }) => rows),
    zeros: placed.map(({ zero }) => zero),
    labels: placed.flatMap(({ labels }) => labels),
  };
}
