import type { BulletListSpec } from '@zones/core/charts/chart-spec';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { BulletDrawing } from './ink/bullet-drawing.tsx';

/** Many indicators on one scale of attainment, the furthest behind first. */
export function BulletListChart(props: ChartProps<BulletListSpec>) {
  return (
    <ChartFrame
      {...props}
      draw={(canvas) => <BulletDrawing spec={props.spec} language={props.language} canvas={canvas} />}
    />
  );
}
