import type { QuarterlyColumnsSpec } from '@zones/core/charts/chart-spec';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { QuarterlyDrawing } from './ink/quarterly-drawing.tsx';

/** What each quarter delivered, inside the outline of its plan and beside the year before. */
export function QuarterlyColumnsChart(props: ChartProps<QuarterlyColumnsSpec>) {
  return (
    <ChartFrame
      {...props}
      draw={(canvas) => <QuarterlyDrawing spec={props.spec} language={props.language} canvas={canvas} />}
    />
  );
}
