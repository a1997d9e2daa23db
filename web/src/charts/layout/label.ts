import type { Reading } from '@zones/core/readings/reading';
import type { Canvas } from './canvas.ts';
import { measureText } from './measure-text.ts';

/** How a label is inked: the figure itself, its context, words for a gap, a verdict. */
export type Tone = 'strong' | 'plain' | 'muted' | 'absent' | 'good' | 'watch' | 'bad';

/** What a figure's label opens: the proof, announced by name. */
export interface EvidenceRef {
  readonly id: string;
  /** `Quý III/2017, ước thực hiện: 31,2ư* tỷ đồng`. */
  readonly name: string;
}

export interface Label {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
  readonly tone: Tone;
  readonly small: boolean;
  readonly evidence: EvidenceRef | null;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Room for words that stand beside others where a first visit is read in a machine's own font, which may be wider. */
export const WIDER_FONT = 1.12;

const BOLD: ReadonlySet<Tone> = new Set(['strong', 'good', 'watch', 'bad']);

export function labelWidth(label: Pick<Label, 'lines' | 'tone' | 'small'>, canvas: Canvas): number {
  const size = label.small ? canvas.small : canvas.font;
  return Math.max(
    0,
    ...label.lines.map((line) => measureText(line, size, BOLD.has(label.tone) ? 'semibold' : 'regular')),
  );
}

/** Room that a label takes, accents above capitals included. */
export function boxOf(label: Label, canvas: Canvas): Box {
  const width = labelWidth(label, canvas);
  const left = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
  const size = label.small ? canvas.small : canvas.font;
  return {
    left,
    right: left + width,
    top: label.y - size * 0.92,
    bottom: label.y + (label.lines.length - 1) * canvas.lineHeight + size * 0.26,
  };
}

/** Area that two boxes share; 0 when they do not touch. */
export function overlapOf(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

export function evidenceOf(reading: Reading, name: string): EvidenceRef | null {
  return reading.evidence === undefined || reading.evidence === '' ? null : { id: reading.evidence, name };
}
