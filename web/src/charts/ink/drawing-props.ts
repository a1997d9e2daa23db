import type { ChartSpec } from '@zones/core/charts/chart-spec';
import type { Language } from '@zones/core/language/text';
import type { Canvas } from '../layout/canvas.ts';

/** What every drawing is given. */
export interface DrawingProps<Spec extends ChartSpec> {
  readonly spec: Spec;
  readonly language: Language;
  readonly canvas: Canvas;
}
