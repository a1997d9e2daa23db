import type { LotPlanSpec, PlanBlock, PlanLot } from '@zones/core/charts/land-chart-spec';
import { formatFreshness, formatLotCount, formatStanding } from '@zones/core/format/lot';
import { formatReading } from '@zones/core/format/value';
import type { Language, Text } from '@zones/core/language/text';
import { LOT_STANDINGS, type LotCount, type LotStanding } from '@zones/core/lots/count-lots';
import { sumOfAreas } from '@zones/core/lots/lot-area';
import { type Canvas, watermarkHeight } from './canvas.ts';
import { type EvidenceRef, type Label, WIDER_FONT } from './label.ts';
import { measureText, wrapText } from './measure-text.ts';
import { type PackedCell, packLots } from './pack-lots.ts';

export interface PlanCell extends PackedCell {
  readonly standing: LotStanding;
  /** A listing that was not verified in time. */
  readonly isStale: boolean;
  /** The lot's proof; null for a part of a block. */
  readonly evidence: EvidenceRef | null;
  readonly labels: readonly Label[];
}

export interface PlanKey {
  readonly standing: LotStanding | 'stale';
  readonly x: number;
  readonly y: number;
}

export interface PlanLayout {
  readonly canvas: Canvas;
  readonly height: number;
  readonly cells: readonly PlanCell[];
  readonly keys: readonly PlanKey[];
  /** Names of blocks and of the keys; each cell has its own. */
  readonly headings: readonly Label[];
  /** All that is written. */
  readonly labels: readonly Label[];
}

/** Height of the strip of a cell that shows its pattern. */
export const STRIP = 12;
export const KEY = { width: 22, height: 12 } as const;

/** A cell's last line: short, because the key below says the whole. */
const SHORT: Readonly<Record<LotStanding, Text>> = {
  L5: { vi: 'L5 ngay', en: 'L5 now' },
  L4: { vi: 'L4', en: 'L4' },
  L3: { vi: 'L3', en: 'L3' },
  L2: { vi: 'L2', en: 'L2' },
  L1: { vi: 'L1', en: 'L1' },
  L0: { vi: 'L0', en: 'L0' },
  introduced: { vi: 'giới thiệu', en: 'introduced' },
  reserved: { vi: 'giữ chỗ', en: 'reserved' },
  recovering: { vi: 'thu hồi', en: 'recovering' },
  leased: { vi: 'đã thuê', en: 'leased' },
};

/** A stale cell's line; the key below says what follows from it. */
function staleWords({ freshness, verifiedOn }: PlanLot): Text | null {
  if (freshness === 'fresh') return null;
  if (verifiedOn === null) return { vi: 'chưa kiểm tra', en: 'unverified' };
  return freshness === 'aging' ? { vi: '> 90 ngày', en: '> 90 days' } : { vi: '> 180 ngày', en: '> 180 days' };
}

const STALE_KEY: Text = {
  vi: 'Xám: chưa kiểm tra trong 90 ngày; quá 180 ngày không còn “thuê được ngay”',
  en: 'Grey: not verified for 90 days; after 180 days no longer “can be leased now”',
};

const isStale = (lot: PlanLot): boolean => lot.freshness !== 'fresh';
const hasStale = (spec: LotPlanSpec): boolean => spec.blocks.some(({ drawn }) => drawn.some(isStale));

const MEAN_CELL = { narrow: 7400, wide: 9800 } as const;
const VERIFIED: Text = { vi: 'kiểm tra', en: 'verified' };
const LEAST_WIDTH = { narrow: 74, wide: 88 } as const;
const ROW = { narrow: 80, wide: 88 } as const;
const BLOCK_GAP = 14;

interface Frame {
  readonly spec: LotPlanSpec;
  readonly language: Language;
  readonly canvas: Canvas;
}

interface Placed {
  readonly cells: readonly PlanCell[];
  readonly headings: readonly Label[];
  readonly bottom: number;
}

type Ink = Pick<Label, 'tone' | 'small'>;
const NAME: Ink = { tone: 'strong', small: false };
const SIZE: Ink = { tone: 'plain', small: true };
const NOTE: Ink = { tone: 'muted', small: true };

const written = (x: number, y: number, lines: readonly string[], ink: Ink): Label => ({
  x,
  y,
  anchor: 'start',
  lines,
  evidence: null,
  ...ink,
});

function headingOf({ spec, language, canvas }: Frame, block: PlanBlock, top: number): Label {
  const words = `${block.name[language]}: ${formatLotCount(block, spec.illustrative, language)}`;
  return written(0, top + canvas.font, wrapText(words, canvas.width, canvas.font, 'semibold'), NAME);
}

function cellOf({ language, canvas }: Frame, lot: PlanLot, at: PackedCell): PlanCell {
  const x = at.x + 6;
  const area = formatReading(lot.area, 'm2', { language, style: 'compact' });
  const first = at.y + STRIP + canvas.lineHeight;
  const checked = formatFreshness(lot.freshness, lot.verifiedOn, language);
  const name = `${lot.lot}, ${formatReading(lot.area, 'm2', { language })}, ${formatStanding(lot.standing, language)}, ${VERIFIED[language]} ${checked}`;
  const stale = staleWords(lot);
  return {
    ...at,
    standing: lot.standing,
    isStale: isStale(lot),
    evidence: { id: lot.evidence, name },
    labels: [
      written(x, first, [lot.lot], NAME),
      written(x, first + canvas.lineHeight, [area], SIZE),
      written(x, first + 2 * canvas.lineHeight, [SHORT[lot.standing][language]], NOTE),
      ...(stale === null ? [] : [written(x, first + 3 * canvas.lineHeight, [stale[language]], NOTE)]),
    ],
  };
}

function packingOf({ spec, language, canvas }: Frame) {
  const lots = spec.blocks.flatMap(({ drawn }) => drawn);
  const sum = sumOfAreas(lots.map(({ area }) => area.value ?? 0));
  const words = lots.flatMap((lot) => [
    measureText(lot.lot, canvas.font, 'semibold'),
    measureText(formatReading(lot.area, 'm2', { language, style: 'compact' }), canvas.small),
    measureText(SHORT[lot.standing][language], canvas.small),
    measureText(staleWords(lot)?.[language] ?? '', canvas.small),
  ]);
  const lines = hasStale(spec) ? 4 : 3;
  return {
    width: canvas.width,
    leastWidth: Math.min(
      canvas.width,
      Math.max(LEAST_WIDTH[canvas.name], ...words.map((width) => width * WIDER_FONT + 12)),
    ),
    leastHeight: STRIP + lines * canvas.lineHeight + 8,
    rowHeight: ROW[canvas.name] + (lines - 3) * canvas.lineHeight,
    scale: sum === 0 ? 0 : (MEAN_CELL[canvas.name] * lots.length) / sum,
  };
}

function placeBlock(frame: Frame, block: PlanBlock, top: number): Placed {
  const heading = headingOf(frame, block, top);
  const start = top + heading.lines.length * frame.canvas.lineHeight + 4;
  const packed = packLots(
    block.drawn.map(({ area }) => area.value ?? 0),
    packingOf(frame),
  );
  const cells = block.drawn.flatMap((lot, index) => {
    const at = packed[index];
    return at === undefined ? [] : [cellOf(frame, lot, { ...at, y: at.y + start })];
  });
  const bottom = cells.reduce((low, { y, height }) => Math.max(low, y + height), start);
  return { cells, headings: [heading], bottom: bottom + BLOCK_GAP };
}

/** How long a part of a bar is: its area, or its lots where the areas of different days do not add up. */
const lengthOf = ({ spec }: Frame, count: LotCount): number =>
  spec.blocks.every(({ areaM2, standings }) => areaM2 !== null && standings.every((one) => one.areaM2 !== null))
    ? (count.areaM2 ?? 0)
    : count.lots;

/** A block of a summary: one bar, as long as the block is large, parted by standing. */
function placeBar(frame: Frame, block: PlanBlock, top: number): Placed {
  const { spec, language, canvas } = frame;
  const heading = headingOf(frame, block, top);
  const y = top + heading.lines.length * canvas.lineHeight + 3;
  const largest = Math.max(1, ...spec.blocks.map((one) => lengthOf(frame, one)));
  let x = 0;
  const cells = block.standings.map(({ standing, ...count }): PlanCell => {
    const width = (lengthOf(frame, count) / largest) * canvas.width;
    const cell = { x, y, width, height: STRIP + 4, standing, isStale: false, evidence: null, labels: [] };
    x += width;
    return cell;
  });
  const said = block.standings.map(({ standing, lots }) => `${SHORT[standing][language]}: ${lots}`).join(' · ');
  const lines = wrapText(said, canvas.width, canvas.small);
  const words = written(0, y + STRIP + 4 + canvas.lineHeight, lines, NOTE);
  return {
    cells,
    headings: [heading, words],
    bottom: y + STRIP + 4 + lines.length * canvas.lineHeight + BLOCK_GAP,
  };
}

/** The patterns that occur, with their words; two columns where they fit. */
function placeKeys({ spec, language, canvas }: Frame, top: number) {
  const shown = LOT_STANDINGS.filter((one) => spec.blocks.some((b) => b.standings.some((s) => s.standing === one)));
  const columns = canvas.name === 'wide' ? 2 : 1;
  const step = canvas.lineHeight + 6;
  const keys = shown.map((standing, index) => ({
    standing,
    x: (index % columns) * (canvas.width / columns),
    y: top + Math.floor(index / columns) * step,
  }));
  const labels = keys.map(({ standing, x, y }) =>
    written(x + KEY.width + 8, y + KEY.height - 1, [formatStanding(standing, language)], SIZE),
  );
  const bottom = top + Math.ceil(shown.length / columns) * step;
  if (!hasStale(spec)) return { keys, labels, bottom };
  const lines = wrapText(STALE_KEY[language], canvas.width - KEY.width - 8, canvas.small);
  return {
    keys: [...keys, { standing: 'stale' as const, x: 0, y: bottom }],
    labels: [...labels, written(KEY.width + 8, bottom + KEY.height - 1, lines, SIZE)],
    bottom: bottom + (lines.length - 1) * canvas.lineHeight + step,
  };
}

export function planLayout(spec: LotPlanSpec, language: Language, canvas: Canvas): PlanLayout {
  const frame: Frame = { spec, language, canvas };
  const placed: Placed[] = [];
  const top = watermarkHeight(canvas, spec.watermark !== null) + 2;
  for (const block of spec.blocks) {
    const at = placed.at(-1)?.bottom ?? top;
    placed.push(spec.isSummary ? placeBar(frame, block, at) : placeBlock(frame, block, at));
  }
  const legend = placeKeys(frame, (placed.at(-1)?.bottom ?? top) + 4);
  const cells = placed.flatMap((one) => one.cells);
  const headings = [...placed.flatMap((one) => one.headings), ...legend.labels];
  return {
    canvas,
    height: legend.bottom + 4,
    cells,
    keys: legend.keys,
    headings,
    labels: [...headings, ...cells.flatMap(({ labels }) => labels)],
  };
}
