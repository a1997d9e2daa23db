import type { DumbbellSpec } from '@zones/core/charts/dumbbell-spec';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { DumbbellDrawing } from './ink/dumbbell-drawing.tsx';

/** The same figures in two releases, the widest change first. */
export function DumbbellChart(props: ChartProps<DumbbellSpec>) {
  return (
    <ChartFrame
      {...props}
      draw={(canvas) => <DumbbellDrawing spec={props.spec} language={props.language} canvas={canvas} />}
    />
  );
}
