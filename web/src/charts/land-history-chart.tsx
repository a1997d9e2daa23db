import type { LandHistorySpec } from '@zones/core/charts/land-chart-spec';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { HistoryDrawing } from './ink/history-drawing.tsx';

/** The land of a zone at every date on record, a small panel a state. */
export function LandHistoryChart(props: ChartProps<LandHistorySpec>) {
  return (
    <ChartFrame
      {...props}
      draw={(canvas) => <HistoryDrawing spec={props.spec} language={props.language} canvas={canvas} />}
    />
  );
}
