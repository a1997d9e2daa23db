import type { ZoneLocatorSpec } from '@zones/core/charts/land-chart-spec';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { LocatorDrawing } from './ink/locator-drawing.tsx';

/** How far it is from the zone to named places, as sources state it. */
export function ZoneLocatorChart(props: ChartProps<ZoneLocatorSpec>) {
  return (
    <ChartFrame
      {...props}
      draw={(canvas) => <LocatorDrawing spec={props.spec} language={props.language} canvas={canvas} />}
    />
  );
}
