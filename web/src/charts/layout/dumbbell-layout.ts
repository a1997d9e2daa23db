import type { Scenario } from '@zones/core/charts/chart-parts';
import type { DumbbellItem, DumbbellSpec } from '@zones/core/charts/dumbbell-spec';
import { decimalsOfShare } from '@zones/core/format/row-precision';
import { formatReading, formatValue } from '@zones/core/format/value';
import type { Language } from '@zones/core/language/text';
import { scaleLinear } from 'd3-scale';
import { type Canvas, watermarkHeight } from './canvas.ts';
import { evidenceOf, type Label, type Tone } from './label.ts';
import { wrapText } from './measure-text.ts';

interface Dot {
  readonly x: number;
  readonly scenario: Scenario;
}

export interface DumbbellRow {
  readonly key: string;
  readonly y: number;
  readonly before: Dot;
  readonly after: Dot;
  readonly tone: 'good' | 'bad' | 'neutral';
}

export interface DumbbellLayout {
  readonly canvas: Canvas;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the later value equals the earlier one. */
  readonly same: number;
  readonly lines: readonly number[];
  readonly rows: readonly DumbbellRow[];
  readonly labels: readonly Label[];
}

const DOT_ROOM = 26;
const GAP = { narrow: 12, wide: 14 } as const;
const INSET = 22;
/** So that a change of a thousandth is not drawn as wide as the frame. */
const NARROWEST = 0.02;

const TONES: Readonly<Record<DumbbellRow['tone'], Tone>> = { good: 'good', bad: 'bad', neutral: 'strong' };

const toneOf = ({ favourable }: DumbbellItem): DumbbellRow['tone'] =>
  favourable === null ? 'neutral' : favourable ? 'good' : 'bad';

/** `+4%`, `−12%`, and `0%` for a figure that only changed its status. */
function changeOf({ share }: DumbbellItem, language: Language): string {
  const text = formatValue(share - 1, 'ratio', { language, style: 'table', decimals: decimalsOfShare(share - 1) });
  return share > 1 ? `+${text}` : text;
}

function scaleOf(items: readonly DumbbellItem[], canvas: Canvas) {
  const shares = items.map(({ share }) => share);
  const low = Math.min(1 - NARROWEST, ...shares);
  const high = Math.max(1 + NARROWEST, ...shares);
  return scaleLinear()
    .domain([low, high])
    .nice(4)
    .range([INSET, canvas.width - INSET]);
}

interface Frame {
  readonly language: Language;
  readonly canvas: Canvas;
  readonly x: (share: number) => number;
}

interface Drafted {
  readonly row: DumbbellRow;
  readonly labels: readonly Label[];
  readonly bottom: number;
}

function draftRow(item: DumbbellItem, top: number, { language, canvas, x }: Frame): Drafted {
  const print = (side: 'before' | 'after'): string =>
    formatReading(item[side], item.unit, { language, style: 'compact', ...item.precision });
  const lines = wrapText(item.name[language], canvas.width - 60, canvas.font);
  const values = top + canvas.font + lines.length * canvas.lineHeight;
  const y = values + DOT_ROOM / 2;
  const tone = toneOf(item);
  const small = { y: values, small: true } as const;
  const named = (side: 'before' | 'after') => evidenceOf(item[side], `${item.name[language]}: ${print(side)}`);
  return {
    row: {
      key: item.key,
      y,
      before: { x: x(1), scenario: item.beforeScenario },
      after: { x: x(item.share), scenario: item.afterScenario },
      tone,
    },
    labels: [
      { x: 0, y: top + canvas.font, anchor: 'start', lines, tone: 'plain', small: false, evidence: null },
      {
        x: canvas.width,
        y: top + canvas.font,
        anchor: 'end',
        lines: [changeOf(item, language)],
        tone: TONES[tone],
        small: false,
        evidence: null,
      },
      { ...small, x: 0, anchor: 'start', lines: [print('before')], tone: 'muted', evidence: named('before') },
      {
        ...small,
        x: canvas.width,
        anchor: 'end',
        lines: [`→ ${print('after')}`],
        tone: 'plain',
        evidence: named('after'),
      },
    ],
    bottom: y + DOT_ROOM / 2,
  };
}

/** Name and both values of a figure above its line; one scale for all lines. */
export function dumbbellLayout(spec: DumbbellSpec, language: Language, canvas: Canvas): DumbbellLayout {
  const start = watermarkHeight(canvas, spec.watermark !== null);
  const scale = scaleOf(spec.items, canvas);
  const frame: Frame = { language, canvas, x: scale };
  const top = start + canvas.lineHeight + 6;
  const drafted: Drafted[] = [];
  let next = top + 4;
  for (const item of spec.items) {
    const draft = draftRow(item, next, frame);
    drafted.push(draft);
    next = draft.bottom + GAP[canvas.name];
  }
  const bottom = Math.max(top, next - GAP[canvas.name]);
  const ticks = scale.ticks(4);
  const axis = ticks.map(
    (share): Label => ({
      x: scale(share),
      y: start + canvas.small,
      anchor: 'middle',
      lines: [formatValue(share, 'ratio', { language, style: 'axis' })],
      tone: 'muted',
      small: true,
      evidence: null,
    }),
  );
  return {
    canvas,
    height: bottom + 4,
    top,
    bottom,
    same: scale(1),
    lines: ticks.map((share) => scale(share)),
    rows: drafted.map(({ row }) => row),
    labels: [...(spec.items.length === 0 ? [] : axis), ...drafted.flatMap(({ labels }) => labels)],
  };
}
