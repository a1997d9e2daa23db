import type { Scenario } from '@zones/core/charts/chart-parts';
import type { VarianceBarsSpec, VarianceItem } from '@zones/core/charts/chart-spec';
import { formatAbsence } from '@zones/core/format/absence';
import { formatReading, formatVariance } from '@zones/core/format/value';
import type { Language } from '@zones/core/language/text';
import { ALL_ZONES } from '@zones/core/observations/observation';
import { isPresent } from '@zones/core/readings/reading';
import { scaleLinear } from 'd3-scale';
import { type Canvas, watermarkHeight } from './canvas.ts';
import { evidenceOf, type Label, labelWidth, type Tone } from './label.ts';
import { measureText, wrapText } from './measure-text.ts';
import { valuesOf } from './value-axis.ts';

export interface VarianceRow {
  readonly item: VarianceItem;
  readonly top: number;
  readonly bottom: number;
  readonly bar: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly scenario: Scenario;
    readonly tone: 'good' | 'bad' | 'neutral';
  } | null;
}

export interface VarianceLayout {
  readonly canvas: Canvas;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly zero: number;
  /** False where no zone has a variance: there is no zero line to stand on. */
  readonly isMeasured: boolean;
  /** Left and right ends of the bars' room, with the variances there. */
  readonly range: readonly [number, number];
  readonly domain: readonly [number, number];
  readonly rows: readonly VarianceRow[];
  /** Where a rule parts the zones from their total; null without one. */
  readonly rule: number | null;
  readonly labels: readonly Label[];
}

const BAR_HEIGHT = { narrow: 18, wide: 22 } as const;
const ROW_HEIGHT = { narrow: 46, wide: 54 } as const;
const NAME_WIDTH = { narrow: 78, wide: 140 } as const;
const GUTTER = 8;

const toneOf = (item: VarianceItem): 'good' | 'bad' | 'neutral' => {
  if (item.favourable === null) return 'neutral';
  return item.favourable ? 'good' : 'bad';
};

const TEXT_TONES: Readonly<Record<ReturnType<typeof toneOf>, Tone>> = { good: 'good', bad: 'bad', neutral: 'strong' };

type Draft = Omit<Label, 'x' | 'y' | 'anchor'>;

/** The signed figure, and under it the share of the plan. */
function figureDrafts(spec: VarianceBarsSpec, item: VarianceItem, language: Language): readonly Draft[] {
  if (!isPresent(item.variance)) {
    const words = formatAbsence(item.variance.absence, language);
    return [{ lines: [words], tone: 'absent', small: true, evidence: evidenceOf(item.variance, words) }];
  }
  const text = formatVariance(item.variance, spec.unit, { language, style: 'label' });
  const name = `${item.name[language]}: ${formatVariance(item.variance, spec.unit, { language })}`;
  const gap: Draft = {
    lines: [text],
    tone: TEXT_TONES[toneOf(item)],
    small: false,
    evidence: evidenceOf(item.variance, name),
  };
  if (!isPresent(item.attainment)) return [gap];
  const share = formatReading(item.attainment, 'ratio', { language, style: 'label' });
  const of = language === 'vi' ? `${share}\u00a0KH` : `${share}\u00a0of\u00a0plan`;
  return [
    gap,
    { lines: [of], tone: 'muted', small: true, evidence: evidenceOf(item.attainment, `${item.name[language]}: ${of}`) },
  ];
}

interface Frame {
  readonly language: Language;
  readonly canvas: Canvas;
  readonly x: (value: number) => number;
  readonly zero: number;
  /** The same for all: as high as the longest name needs. */
  readonly rowHeight: number;
}

/** Figures stand beyond the end of their bar. */
function figureLabels(spec: VarianceBarsSpec, item: VarianceItem, top: number, frame: Frame): readonly Label[] {
  const { canvas, rowHeight } = frame;
  const drafts = figureDrafts(spec, item, frame.language);
  const value = item.variance.value ?? 0;
  const isLeft = value < 0;
  const x = frame.x(value) + (isLeft ? -6 : 6);
  const first = top + rowHeight / 2 + (drafts.length > 1 ? -3 : canvas.font * 0.35);
  return drafts.map((draft, index) => ({
    ...draft,
    x,
    y: first + index * canvas.lineHeight,
    anchor: isLeft ? 'end' : 'start',
  }));
}

function nameLines(item: VarianceItem, language: Language, canvas: Canvas): readonly string[] {
  const weight = item.zone === ALL_ZONES ? 'semibold' : undefined;
  return wrapText(item.name[language], NAME_WIDTH[canvas.name], canvas.font, weight);
}

function rowHeightOf(spec: VarianceBarsSpec, language: Language, canvas: Canvas): number {
  const lines = Math.max(1, ...spec.items.map((item) => nameLines(item, language, canvas).length));
  return Math.max(ROW_HEIGHT[canvas.name], lines * canvas.lineHeight + 12);
}

function nameLabel(item: VarianceItem, top: number, frame: Frame): Label {
  const { canvas, language, rowHeight } = frame;
  const lines = nameLines(item, language, canvas);
  return {
    x: 0,
    y: top + rowHeight / 2 + canvas.font * 0.35 - ((lines.length - 1) * canvas.lineHeight) / 2,
    anchor: 'start',
    lines,
    tone: item.zone === ALL_ZONES ? 'strong' : 'plain',
    small: false,
    evidence: null,
  };
}

/** Room that the figures need left and right of the bars, so that none is cut. */
function sideRoom(spec: VarianceBarsSpec, language: Language, canvas: Canvas): { left: number; right: number } {
  const room = { left: 0, right: 0 };
  for (const item of spec.items) {
    const width = Math.max(...figureDrafts(spec, item, language).map((draft) => labelWidth(draft, canvas))) + GUTTER;
    if ((item.variance.value ?? 0) < 0) room.left = Math.max(room.left, width);
    else room.right = Math.max(room.right, width);
  }
  return room;
}

function layoutRow(item: VarianceItem, top: number, frame: Frame): VarianceRow {
  const { canvas, x, zero, rowHeight } = frame;
  const height = BAR_HEIGHT[canvas.name];
  const bottom = top + rowHeight;
  if (!isPresent(item.variance)) return { item, top, bottom, bar: null };
  const end = x(item.variance.value);
  return {
    item,
    top,
    bottom,
    bar: {
      x: Math.min(zero, end),
      y: top + (rowHeight - height) / 2,
      width: Math.abs(end - zero),
      height,
      scenario: item.scenario,
      tone: toneOf(item),
    },
  };
}

/** Names of the zero line, above it: what a bar to the left and to the right means. */
function sideLabels(spec: VarianceBarsSpec, top: number, frame: Frame): readonly Label[] {
  const { canvas, language, zero } = frame;
  const values = valuesOf(spec.items.map((item) => item.variance));
  const words = language === 'vi' ? 'Kế hoạch' : 'Plan';
  if (values.length === 0) return [];
  const half = measureText(words, canvas.small) / 2;
  const x = Math.min(Math.max(zero, half), canvas.width - half);
  return [{ x, y: top - 6, anchor: 'middle', lines: [words], tone: 'muted', small: true, evidence: null }];
}

export function varianceLayout(spec: VarianceBarsSpec, language: Language, canvas: Canvas): VarianceLayout {
  const values = valuesOf(spec.items.map((item) => item.variance));
  const room = sideRoom(spec, language, canvas);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const domain: readonly [number, number] = low === high ? [0, 1] : [low, high];
  const range = [NAME_WIDTH[canvas.name] + GUTTER + room.left, canvas.width - Math.max(room.right, 4)] as const;
  const scale = scaleLinear().domain(domain).range(range);
  const rowHeight = rowHeightOf(spec, language, canvas);
  const frame: Frame = { language, canvas, rowHeight, x: (value) => scale(value), zero: scale(0) };
  const top = watermarkHeight(canvas, spec.watermark !== null) + canvas.lineHeight + 6;
  const tops = spec.items.map((_, index) => top + index * rowHeight);
  const rows = spec.items.map((item, index) => layoutRow(item, tops[index] ?? top, frame));
  const bottom = top + spec.items.length * rowHeight;
  const total = rows.find((row) => row.item.zone === ALL_ZONES && rows.length > 1);
  return {
    canvas,
    height: bottom + 4,
    top,
    bottom,
    zero: frame.zero,
    isMeasured: values.length > 0,
    range,
    domain,
    rows,
    rule: total?.top ?? null,
    labels: [
      ...sideLabels(spec, top, frame),
      ...rows.flatMap((row) => [nameLabel(row.item, row.top, frame), ...figureLabels(spec, row.item, row.top, frame)]),
    ],
  };
}
