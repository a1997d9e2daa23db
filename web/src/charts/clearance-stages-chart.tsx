import type { ClearanceStagesSpec } from '@zones/core/charts/clearance-stages-spec';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { StagesDrawing } from './ink/stages-drawing.tsx';

/** Households and land of a zone through each stage of clearance. */
export function ClearanceStagesChart(props: ChartProps<ClearanceStagesSpec>) {
  return (
    <ChartFrame
      {...props}
      draw={(canvas) => <StagesDrawing spec={props.spec} language={props.language} canvas={canvas} />}
    />
  );
}
