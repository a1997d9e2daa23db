import type { LotPlanSpec } from '@zones/core/charts/land-chart-spec';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { PlanDrawing } from './ink/plan-drawing.tsx';

/** The lots of a zone by block, each leading to its proof. */
export function LotPlanChart(props: ChartProps<LotPlanSpec>) {
  return (
    <ChartFrame
      {...props}
      draw={(canvas) => <PlanDrawing spec={props.spec} language={props.language} canvas={canvas} />}
    />
  );
}
