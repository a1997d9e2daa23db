import type { CumulativeProgressSpec } from '@zones/core/charts/chart-spec';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { CumulativeDrawing } from './ink/cumulative-drawing.tsx';

/** Cumulative steps against the plan's path, over past years, with the rate that the rest of the year needs. */
export function CumulativeProgressChart(props: ChartProps<CumulativeProgressSpec>) {
  return (
    <ChartFrame
      {...props}
      draw={(canvas) => <CumulativeDrawing spec={props.spec} language={props.language} canvas={canvas} />}
    />
  );
}
