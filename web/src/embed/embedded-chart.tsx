import type { ChartSpec } from '@zones/core/charts/chart-spec';
import { ChartFrame, type ChartProps } from '../charts/chart-frame.tsx';
import { ChartDrawing } from '../charts/ink/chart-drawing.tsx';

/** Any chart, in the frame and the ink of its page. */
export function EmbeddedChart(props: ChartProps<ChartSpec>) {
  const { spec, language } = props;
  return <ChartFrame {...props} draw={(canvas) => <ChartDrawing spec={spec} language={language} canvas={canvas} />} />;
}
