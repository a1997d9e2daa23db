import type { CascadeItem, LandCascadeSpec } from '@zones/core/charts/land-chart-spec';
import { formatAbsence } from '@zones/core/format/absence';
import { formatPeriod } from '@zones/core/format/period';
import { formatReading } from '@zones/core/format/value';
import type { Language } from '@zones/core/language/text';
import { isPresent, type Reading } from '@zones/core/readings/reading';
import { type Canvas, watermarkHeight } from './canvas.ts';
import { evidenceOf, type Label, labelWidth } from './label.ts';
import { wrapText } from './measure-text.ts';

interface CascadeBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface CascadeRow {
  readonly item: CascadeItem;
  /** Null where the ledger states no area. */
  readonly bar: CascadeBar | null;
  /** What it is a part of, behind it; null for the whole or where that is not known. */
  readonly track: CascadeBar | null;
}

export interface CascadeLayout {
  readonly canvas: Canvas;
  readonly height: number;
  readonly zero: number;
  readonly top: number;
  /** End of the line of zero. */
  readonly bottom: number;
  /** Where a rule parts the states from the residual. */
  readonly rule: number;
  readonly rows: readonly CascadeRow[];
  readonly labels: readonly Label[];
}

const BAR = { narrow: 14, wide: 20 } as const;
const GAP = { narrow: 9, wide: 12 } as const;
/** On a phone a name stands above its bar, so that bars have the whole width. */
const NAME_WIDTH = { narrow: 0, wide: 186 } as const;
const INDENT = { narrow: 10, wide: 14 } as const;
const GUTTER = 6;

interface Frame {
  readonly spec: LandCascadeSpec;
  readonly language: Language;
  readonly canvas: Canvas;
  readonly zero: number;
  /** Length of an area. */
  readonly long: (area: number) => number;
}

const depthOf = (spec: LandCascadeSpec, item: CascadeItem): number => {
  const parent = spec.items.find(({ state }) => state === item.of);
  return parent === undefined ? 0 : 1 + depthOf(spec, parent);
};

const figureText = (reading: Reading, language: Language): string =>
  isPresent(reading) ? formatReading(reading, 'm2', { language }) : formatAbsence(reading.absence, language);

const nameText = ({ name, period }: CascadeItem, language: Language): string =>
  period === null ? name[language] : `${name[language]}, ${formatPeriod(period, language)}`;

/** Both shares under the bar of leased land, side by side where they fit. */
function occupancyDrafts({ spec, language }: Frame): readonly Pick<Label, 'lines' | 'evidence' | 'tone' | 'small'>[] {
  const { cleared, industrial } = spec.occupancy;
  const words = {
    cleared: { vi: 'đất sạch', en: 'of cleared land' },
    industrial: { vi: 'đất công nghiệp', en: 'of industrial land' },
  } as const;
  return (
    [
      ['cleared', cleared],
      ['industrial', industrial],
    ] as const
  ).map(([of, reading]) => {
    const share = isPresent(reading)
      ? formatReading(reading, 'ratio', { language, style: 'table' })
      : formatAbsence(reading.absence, language);
    const text = `${share} ${words[of][language]}`.replaceAll(' ', '\u00a0');
    return { lines: [text], evidence: evidenceOf(reading, text), tone: 'muted', small: true };
  });
}

function occupancyLabels(frame: Frame, y: number): readonly Label[] {
  const { canvas, zero } = frame;
  const [first, second] = occupancyDrafts(frame);
  if (first === undefined || second === undefined) return [];
  const next = zero + labelWidth(first, canvas) + 14;
  const beside = next + labelWidth(second, canvas) <= canvas.width;
  return [
    { ...first, x: zero, y, anchor: 'start' },
    { ...second, x: beside ? next : zero, y: beside ? y : y + canvas.lineHeight, anchor: 'start' },
  ];
}

function nameLabel(frame: Frame, item: CascadeItem, y: number): Label {
  const { spec, language, canvas } = frame;
  const depth = depthOf(spec, item);
  return {
    x: Math.max(0, depth - 1) * INDENT[canvas.name],
    y,
    anchor: 'start',
    lines: [nameText(item, language)],
    tone: item.state === 'land_available' || item.state === 'land_cleared' ? 'strong' : 'plain',
    small: false,
    evidence: null,
  };
}

function figureLabel(frame: Frame, item: CascadeItem, x: number, y: number): Label {
  const { language } = frame;
  const text = figureText(item.reading, language);
  const isKnown = isPresent(item.reading);
  return {
    x,
    y,
    anchor: 'start',
    lines: [text],
    tone: isKnown ? 'strong' : 'absent',
    small: !isKnown,
    evidence: evidenceOf(item.reading, `${nameText(item, language)}: ${text}`),
  };
}

interface Placed {
  readonly row: CascadeRow;
  readonly labels: readonly Label[];
  readonly bottom: number;
}

function placeRow(frame: Frame, item: CascadeItem, top: number): Placed {
  const { spec, canvas, zero, long } = frame;
  const isNarrow = canvas.name === 'narrow';
  const y = isNarrow ? top + canvas.lineHeight + 1 : top;
  const height = BAR[canvas.name];
  const bar = isPresent(item.reading) ? { x: zero, y, width: long(item.reading.value), height } : null;
  const whole = spec.items.find(({ state }) => state === item.of)?.reading;
  const track = whole !== undefined && isPresent(whole) ? { x: zero, y, width: long(whole.value), height } : null;
  const baseline = y + height / 2 + canvas.font * 0.35;
  const end = Math.max(bar?.width ?? 0, track?.width ?? 0);
  const figure = figureLabel(frame, item, zero + end + GUTTER, baseline);
  const name = nameLabel(frame, item, isNarrow ? top + canvas.lineHeight - 4 : baseline);
  const shares = item.state === 'land_leased' ? occupancyLabels(frame, y + height + canvas.lineHeight - 2) : [];
  const bottom = shares.reduce((low, label) => Math.max(low, label.y + 4), y + height) + GAP[canvas.name];
  return { row: { item, bar, track }, labels: [name, figure, ...shares], bottom };
}

/** What the ledger does not explain, in words: its bar would be too short to see or of no length. */
function residualLabels(frame: Frame, top: number): readonly Label[] {
  const { spec, language, canvas } = frame;
  const { name, reading, balanced } = spec.residual;
  const verdict =
    balanced === null
      ? null
      : balanced
        ? { vi: 'sổ quỹ đất cân', en: 'the ledger balances' }
        : { vi: 'sổ quỹ đất không cân', en: 'the ledger does not balance' };
  const text = [`${name[language]}: ${figureText(reading, language)}`, verdict?.[language]]
    .filter((part) => part !== undefined)
    .join(', ');
  return [
    {
      x: 0,
      y: top + canvas.font,
      anchor: 'start',
      lines: wrapText(text, canvas.width, canvas.small, 'semibold'),
      tone: balanced === false ? 'bad' : balanced === null ? 'absent' : 'plain',
      small: true,
      evidence: evidenceOf(reading, text),
    },
  ];
}

/** Wider than the area of a zone gets, so that cascades of one page have one scale. */
const WIDEST = '888,8888\u00a0ha*';

/** Room that the figures need at the end of the bars. */
function roomFor(spec: LandCascadeSpec, language: Language, canvas: Canvas): number {
  const widths = [WIDEST, ...spec.items.map(({ reading }) => figureText(reading, language))].map((text) =>
    labelWidth({ lines: [text], tone: 'strong', small: false }, canvas),
  );
  return Math.max(...widths) + GUTTER + 2;
}

export function cascadeLayout(spec: LandCascadeSpec, language: Language, canvas: Canvas): CascadeLayout {
  const zero = NAME_WIDTH[canvas.name];
  const room = canvas.width - zero - roomFor(spec, language, canvas);
  const long = (area: number): number => (spec.scaleTo > 0 ? (Math.max(0, area) / spec.scaleTo) * room : 0);
  const frame: Frame = { spec, language, canvas, zero, long };
  const top = watermarkHeight(canvas, spec.watermark !== null) + 2;
  const placed: Placed[] = [];
  for (const item of spec.items) placed.push(placeRow(frame, item, placed.at(-1)?.bottom ?? top));
  const bottom = placed.at(-1)?.bottom ?? top;
  const residual = residualLabels(frame, bottom + 6);
  const lines = residual[0]?.lines.length ?? 0;
  return {
    canvas,
    height: bottom + 6 + canvas.font + lines * canvas.lineHeight - canvas.lineHeight + 8,
    zero,
    top,
    bottom: bottom - GAP[canvas.name] / 2,
    rule: bottom,
    rows: placed.map(({ row }) => row),
    labels: [...placed.flatMap(({ labels }) => labels), ...residual],
  };
}
