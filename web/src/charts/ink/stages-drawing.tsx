import type { ClearanceStagesSpec } from '@zones/core/charts/clearance-stages-spec';
import { stagesLayout } from '../layout/stages-layout.ts';
import { ChartCanvas } from './chart-canvas.tsx';
import type { DrawingProps } from './drawing-props.ts';
import { LabelLayer } from './label-layer.tsx';

/** What is to pass a stage in outline, and under it what has passed it. */
export function StagesDrawing({ spec, language, canvas }: DrawingProps<ClearanceStagesSpec>) {
  const layout = stagesLayout(spec, language, canvas);
  return (
    <ChartCanvas
      canvas={canvas}
      height={layout.height}
      title={spec.title[language]}
      sentence={spec.sentence[language]}
      watermark={spec.watermark?.[language] ?? null}
    >
      {() => (
        <>
          {layout.rows.map(({ key, total, done }) => (
            <g key={key}>
              {total === null ? null : <rect className="chart-plan-bar" {...total} />}
              {done === null ? null : <rect className="chart-actual-bar" {...done} />}
            </g>
          ))}
          <g className="chart-grid">
            {layout.zeros.map(({ x, top, bottom }) => (
              <line key={`${x} ${top}`} className="chart-baseline" x1={x} x2={x} y1={top} y2={bottom} />
            ))}
          </g>
          <LabelLayer labels={layout.labels} canvas={canvas} />
        </>
      )}
    </ChartCanvas>
  );
}
