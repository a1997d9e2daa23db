/**
 * Two drawings of each chart: a container query shows one of them. Text keeps at least 11 px on a screen because the
 * narrow drawing is never shown below 90 % of its width, nor the wide one below 80 % (see charts.css).
 */
export type CanvasName = 'narrow' | 'wide';

export interface Canvas {
  readonly name: CanvasName;
  readonly width: number;
  /** Size of the text, in the drawing's own units. */
  readonly font: number;
  readonly small: number;
  readonly lineHeight: number;
}

export const CANVASES: Readonly<Record<CanvasName, Canvas>> = {
  narrow: { name: 'narrow', width: 300, font: 13, small: 12.25, lineHeight: 16 },
  wide: { name: 'wide', width: 640, font: 14.5, small: 14, lineHeight: 18 },
};

export const CANVAS_NAMES = ['narrow', 'wide'] as const satisfies readonly CanvasName[];

/** Height of the strip at the top that says that figures are invented. */
export function watermarkHeight(canvas: Canvas, shown: boolean): number {
  return shown ? canvas.lineHeight + 6 : 0;
}

/** Inner edges of the plot. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
