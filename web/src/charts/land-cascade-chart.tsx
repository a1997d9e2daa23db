import type { LandCascadeSpec } from '@zones/core/charts/land-chart-spec';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { CascadeDrawing } from './ink/cascade-drawing.tsx';

/** Where the land of a zone went: a bar a state, from zero on one scale. */
export function LandCascadeChart(props: ChartProps<LandCascadeSpec>) {
  return (
    <ChartFrame
      {...props}
      draw={(canvas) => <CascadeDrawing spec={props.spec} language={props.language} canvas={canvas} />}
    />
  );
}
