import type { Canvas } from './canvas.ts';
import { type Box, boxOf, type Label, overlapOf } from './label.ts';

/** A label that still looks for its place: positions in the order in which they are liked. */
export interface Wish {
  readonly label: Omit<Label, 'x' | 'y' | 'anchor'>;
  readonly places: readonly Pick<Label, 'x' | 'y' | 'anchor'>[];
  /** May be left out where nothing is free: the table has the figure. */
  readonly optional: boolean;
}

interface Field {
  readonly bounds: Box;
  /** Marks that a label should not cover. */
  readonly marks: readonly Box[];
}

/** A figure over a figure cannot be read; over a line it can, thanks to its halo. */
const OVER_TEXT = 40;
const OUTSIDE = 400;

function costOf(box: Box, field: Field, taken: readonly Box[]): number {
  const cover = (boxes: readonly Box[]): number => boxes.reduce((sum, one) => sum + overlapOf(box, one), 0);
  const area = (box.right - box.left) * (box.bottom - box.top);
  const outside = Math.max(0, area - overlapOf(box, field.bounds));
  return cover(field.marks) + OVER_TEXT * cover(taken) + OUTSIDE * outside;
}

const touches = (box: Box, taken: readonly Box[]): boolean => taken.some((one) => overlapOf(box, one) > 0.5);

/** Moves a label sideways until it is whole. */
function keepInside(label: Label, canvas: Canvas, bounds: Box): Label {
  const box = boxOf(label, canvas);
  const tooFarRight = Math.max(0, box.right - bounds.right);
  const tooFarLeft = Math.max(0, bounds.left - (box.left - tooFarRight));
  return { ...label, x: label.x - tooFarRight + tooFarLeft };
}

/** Gives each label, in order of importance, its first free place, else the least bad; drops optional ones that collide. */
export function placeLabels(wishes: readonly Wish[], canvas: Canvas, field: Field): readonly Label[] {
  const placed: Label[] = [];
  const taken: Box[] = [];
  for (const wish of wishes) {
    const tried = wish.places.map((place) => {
      const label = keepInside({ ...wish.label, ...place }, canvas, field.bounds);
      const box = boxOf(label, canvas);
      return { label, box, cost: costOf(box, field, taken) };
    });
    const best = tried.find((one) => one.cost < 0.5) ?? tried.toSorted((a, b) => a.cost - b.cost)[0];
    if (best === undefined) continue;
    if (wish.optional && (touches(best.box, taken) || overlapOf(best.box, field.bounds) === 0)) continue;
    placed.push(best.label);
    taken.push(best.box);
  }
  return placed;
}
