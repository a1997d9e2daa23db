import type { Scenario } from '@zones/core/charts/chart-parts';
import type { BulletItem, BulletListSpec } from '@zones/core/charts/chart-spec';
import { LOWER_IS_BETTER } from '@zones/core/charts/chart-words';
import { formatAbsence } from '@zones/core/format/absence';
import { formatStatus } from '@zones/core/format/status';
import { formatReading, formatValue } from '@zones/core/format/value';
import type { Language } from '@zones/core/language/text';
import { isPresent } from '@zones/core/readings/reading';
import { type Canvas, watermarkHeight } from './canvas.ts';
import { evidenceOf, type Label, type Tone } from './label.ts';
import { wrapText } from './measure-text.ts';
import type { StatusPlace } from './status-path.ts';

export interface BulletBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly scenario: Scenario;
  /** True where the share goes beyond the scale: the bar is broken and the figure says how far. */
  readonly broken: boolean;
}

export interface BulletRow {
  readonly item: BulletItem;
  readonly top: number;
  readonly bottom: number;
  readonly status: StatusPlace;
  /** Null where there is no share to draw. */
  readonly bar: BulletBar | null;
  readonly labels: readonly Label[];
}

export interface BulletLayout {
  readonly canvas: Canvas;
  readonly height: number;
  readonly rows: readonly BulletRow[];
  readonly top: number;
  readonly bottom: number;
  /** Vertical lines: zero, half, and the shares at which a status changes. */
  readonly lines: readonly { readonly x: number; readonly kind: 'grid' | 'threshold' | 'plan' }[];
  readonly labels: readonly Label[];
}

/** The scale ends a little beyond the plan; further shares are broken bars. */
const SCALE_END = 1.2;

interface Column {
  readonly x: number;
  readonly width: number;
}

interface Columns {
  readonly name: Column;
  /** Null where the amounts stand under the name; without width where there is no room for them. */
  readonly amounts: Column | null;
  readonly bar: Column;
  readonly isBeside: boolean;
  readonly barHeight: number;
  readonly gap: number;
}

const NARROW: Columns = {
  name: { x: 22, width: 276 },
  amounts: null,
  bar: { x: 22, width: 206 },
  isBeside: false,
  barHeight: 14,
  gap: 14,
};
const WIDE: Columns = {
  name: { x: 24, width: 246 },
  amounts: null,
  bar: { x: 284, width: 270 },
  isBeside: true,
  barHeight: 18,
  gap: 16,
};

/** As wide as a slide: each indicator on one line, so that all of them are read at once. */
const ONE_LINE_WIDTH = 800;
/** From here on a line has room for the amounts too; narrower, the table has them. */
const AMOUNTS_WIDTH = 1000;
const SHARE_WIDTH = 76;

function oneLine(width: number): Columns {
  const name = { x: 24, width: 280 };
  const hasAmounts = width >= AMOUNTS_WIDTH;
  const amounts = { x: 312, width: hasAmounts ? 372 : 0 };
  const bar = amounts.x + amounts.width + (hasAmounts ? 8 : 0);
  const rest = { isBeside: true, barHeight: 13, gap: 0 };
  return { name, amounts, bar: { x: bar, width: width - bar - SHARE_WIDTH }, ...rest };
}

function columnsOf({ name, width }: Canvas): Columns {
  if (name === 'narrow') return NARROW;
  return width < ONE_LINE_WIDTH ? WIDE : oneLine(width);
}

const TONES: Readonly<Record<BulletItem['status'], Tone>> = {
  'on-plan': 'good',
  watch: 'watch',
  behind: 'bad',
  'no-path': 'strong',
  'no-plan': 'strong',
  'no-target': 'strong',
  'not-reported': 'absent',
};

function amountsOf(item: BulletItem, language: Language): string {
  const print = (reading: BulletItem['actual']): string =>
    formatReading(reading, item.unit, { language, style: 'compact' });
  const actual = print(item.actual);
  if (!isPresent(item.plan)) return actual;
  const lower = item.better === 'lower' ? ` (${LOWER_IS_BETTER[language]})` : '';
  return `${actual} / ${language === 'vi' ? 'kế hoạch' : 'plan'} ${print(item.plan)}${lower}`;
}

const nameOfItem = (item: BulletItem, language: Language): string => {
  const share = formatReading(item.attainment, 'ratio', { language, style: 'full' });
  return `${item.name[language]}: ${share}, ${formatStatus(item.status, language)}`;
};

/** What stands where a bar would: the reason why there is none. */
function reasonOf(item: BulletItem, language: Language): string {
  if (!isPresent(item.actual)) return formatAbsence(item.actual.absence, language);
  return isPresent(item.attainment) ? '' : formatAbsence(item.attainment.absence, language);
}

function textLabels(item: BulletItem, language: Language, canvas: Canvas, top: number): readonly Label[] {
  const { name, amounts: beside } = columnsOf(canvas);
  const size = canvas.font;
  const lines = wrapText(item.name[language], name.width, size);
  const y = top + size;
  const evidence = evidenceOf(item.actual, `${item.name[language]}: ${amountsOf(item, language)}`);
  const shared = { x: name.x, anchor: 'start', evidence: null } as const;
  const amounts: Label = {
    ...shared,
    x: beside?.x ?? name.x,
    y: beside === null ? y + lines.length * canvas.lineHeight : y,
    lines: wrapText(amountsOf(item, language), (beside ?? name).width, canvas.small),
    tone: 'muted',
    small: true,
    evidence,
  };
  const hasAmounts = isPresent(item.actual) && beside?.width !== 0;
  return [{ ...shared, y, lines, tone: 'plain', small: false }, ...(hasAmounts ? [amounts] : [])];
}

function barOf(item: BulletItem, canvas: Canvas, y: number): BulletBar | null {
  if (!isPresent(item.attainment)) return null;
  const { bar, barHeight } = columnsOf(canvas);
  const shown = Math.min(Math.max(item.attainment.value, 0), SCALE_END);
  return {
    x: bar.x,
    y,
    width: (shown / SCALE_END) * bar.width,
    height: barHeight,
    scenario: item.scenario,
    broken: item.attainment.value > SCALE_END,
  };
}

function shareLabel(item: BulletItem, language: Language, canvas: Canvas, y: number): Label {
  const { bar, barHeight } = columnsOf(canvas);
  const baseline = y + barHeight / 2 + canvas.font * 0.35;
  const evidence = evidenceOf(item.attainment, nameOfItem(item, language));
  if (!isPresent(item.attainment)) {
    return {
      x: bar.x + 6,
      y: baseline,
      anchor: 'start',
      lines: [reasonOf(item, language)],
      tone: 'absent',
      small: true,
      evidence,
    };
  }
  return {
    x: canvas.width,
    y: baseline,
    anchor: 'end',
    lines: [formatReading(item.attainment, 'ratio', { language, style: 'label' })],
    tone: TONES[item.status],
    small: false,
    evidence,
  };
}

function layoutRow(item: BulletItem, language: Language, canvas: Canvas, top: number): BulletRow {
  const { isBeside, amounts, barHeight } = columnsOf(canvas);
  const texts = textLabels(item, language, canvas, top);
  const counts = texts.map((label) => label.lines.length);
  const lines = amounts === null ? counts.reduce((sum, count) => sum + count, 0) : Math.max(...counts);
  const textHeight = lines * canvas.lineHeight;
  const barY = isBeside ? top + Math.max(0, (textHeight - barHeight) / 2) : top + textHeight + 5;
  const height = isBeside ? Math.max(textHeight, barHeight) : textHeight + 5 + barHeight;
  return {
    item,
    top,
    bottom: top + height,
    status: { status: item.status, x: 0, y: top + canvas.font * 0.12, size: canvas.font },
    bar: barOf(item, canvas, barY),
    labels: [...texts, shareLabel(item, language, canvas, barY)],
  };
}

const axisLabels = (language: Language, canvas: Canvas, top: number): readonly Label[] =>
  [0, 0.5, 1].map((share) => ({
    x: columnsOf(canvas).bar.x + (share / SCALE_END) * columnsOf(canvas).bar.width,
    y: top + canvas.small,
    anchor: share === 0 ? 'start' : 'middle',
    lines: [formatValue(share, 'ratio', { language, style: 'axis' })],
    tone: 'muted',
    small: true,
    evidence: null,
  }));

export function bulletLayout(spec: BulletListSpec, language: Language, canvas: Canvas): BulletLayout {
  const start = watermarkHeight(canvas, spec.watermark !== null);
  const top = start + canvas.lineHeight + 6;
  const { bar, gap } = columnsOf(canvas);
  const rows: BulletRow[] = [];
  let next = top + 4;
  for (const item of spec.items) {
    const row = layoutRow(item, language, canvas, next);
    rows.push(row);
    next = row.bottom + gap;
  }
  const bottom = Math.max(top, next - gap + 4);
  const at = (share: number): number => bar.x + (share / SCALE_END) * bar.width;
  const kinds = spec.thresholds.map((share) => ({ x: at(share), kind: share === 1 ? 'plan' : 'threshold' }) as const);
  return {
    canvas,
    height: bottom + 2,
    rows,
    top,
    bottom,
    lines: [{ x: at(0), kind: 'grid' }, { x: at(0.5), kind: 'grid' }, ...kinds],
    labels: [...axisLabels(language, canvas, start), ...rows.flatMap((row) => row.labels)],
  };
}
