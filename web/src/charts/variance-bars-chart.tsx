import type { VarianceBarsSpec } from '@zones/core/charts/chart-spec';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { VarianceDrawing } from './ink/variance-drawing.tsx';

/** Actual minus plan, a signed bar a zone. */
export function VarianceBarsChart(props: ChartProps<VarianceBarsSpec>) {
  return (
    <ChartFrame
      {...props}
      draw={(canvas) => <VarianceDrawing spec={props.spec} language={props.language} canvas={canvas} />}
    />
  );
}
