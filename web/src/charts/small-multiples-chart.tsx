import type { SmallMultiplesSpec } from '@zones/core/charts/chart-spec';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { MultiplesDrawing } from './ink/multiples-drawing.tsx';

/** The same steps for each zone, on one scale. */
export function SmallMultiplesChart(props: ChartProps<SmallMultiplesSpec>) {
  return (
    <ChartFrame
      {...props}
      draw={(canvas) => <MultiplesDrawing spec={props.spec} language={props.language} canvas={canvas} />}
    />
  );
}
