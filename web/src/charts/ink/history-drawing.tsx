import type { LandHistorySpec } from '@zones/core/charts/land-chart-spec';
import { type HistoryLayout, type HistoryPanelLayout, historyLayout } from '../layout/history-layout.ts';
import { ChartCanvas, type Hatches } from './chart-canvas.tsx';
import type { DrawingProps } from './drawing-props.ts';
import { LabelLayer } from './label-layer.tsx';
import { ValueGrid } from './value-grid.tsx';

function PanelInk({ layout, hatches }: { layout: HistoryPanelLayout; hatches: Hatches }) {
  return (
    <g>
      <path className="chart-actual-area" d={layout.areas.AC} />
      <path className="chart-estimate-area" d={layout.areas.ES} fill={`url(#${hatches.estimate})`} />
      <path className="chart-actual-line" d={layout.line} />
    </g>
  );
}

/** Through all panels: a series break as a dashed rule, a stretch without figures as two strokes across the axis. */
function PartedInk({ columns, reach, panels }: Pick<HistoryLayout, 'columns' | 'reach' | 'panels'>) {
  return (
    <g>
      {columns.breaks.map((x) => (
        <line key={x} className="history-break" x1={x} x2={x} y1={reach.top} y2={reach.bottom} />
      ))}
      {columns.gaps.flatMap((x) =>
        panels.map(({ baseline, panel }) => (
          <path
            key={`${panel.state} ${x}`}
            className="history-gap"
            d={`M${x - 4},${baseline + 4}l4,-8M${x},${baseline + 4}l4,-8`}
          />
        )),
      )}
    </g>
  );
}

export function HistoryDrawing({ spec, language, canvas }: DrawingProps<LandHistorySpec>) {
  const layout = historyLayout(spec, language, canvas);
  return (
    <ChartCanvas
      canvas={canvas}
      height={layout.height}
      title={spec.title[language]}
      sentence={spec.sentence[language]}
      watermark={spec.watermark?.[language] ?? null}
    >
      {(hatches) => (
        <>
          {layout.panels.map((panel) => (
            <g key={panel.panel.state}>
              <ValueGrid ticks={panel.ticks} plot={panel.plot} baseline={panel.baseline} />
              <PanelInk layout={panel} hatches={hatches} />
            </g>
          ))}
          <PartedInk {...layout} />
          <LabelLayer labels={layout.labels} canvas={canvas} />
        </>
      )}
    </ChartCanvas>
  );
}
