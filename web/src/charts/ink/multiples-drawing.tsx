import type { SmallMultiplesSpec } from '@zones/core/charts/chart-spec';
import { multiplesLayout, type PanelLayout } from '../layout/multiples-layout.ts';
import { areaOf, pathOf } from '../layout/step-path.ts';
import { ChartCanvas, type Hatches } from './chart-canvas.tsx';
import type { DrawingProps } from './drawing-props.ts';
import { LabelLayer } from './label-layer.tsx';
import { StatusInk } from './status-ink.tsx';
import { StepEnds } from './step-ends.tsx';
import { QuarterAxis, ValueGrid } from './value-grid.tsx';

function PanelInk({ layout, hatches }: { layout: PanelLayout; hatches: Hatches }) {
  const [band] = layout.bands;
  const bandWidth = band === undefined ? 0 : band.right - band.left;
  const at = { bandWidth, baseline: layout.baseline };
  const original = layout.panel.plan[0]?.scenario === 'PL0' ? ' chart-plan-original' : '';
  return (
    <g>
      <path className="chart-actual-area" d={areaOf(layout.actual, 'AC', at)} />
      <path className="chart-estimate-area" d={areaOf(layout.actual, 'ES', at)} fill={`url(#${hatches.estimate})`} />
      <path className="chart-actual-line" d={pathOf(layout.actual, bandWidth)} />
      <path className={`chart-plan-line${original}`} d={pathOf(layout.plan, bandWidth)} />
      <StepEnds points={layout.actual} bands={layout.bands} />
    </g>
  );
}

export function MultiplesDrawing({ spec, language, canvas }: DrawingProps<SmallMultiplesSpec>) {
  const layout = multiplesLayout(spec, language, canvas);
  return (
    <ChartCanvas
      canvas={canvas}
      height={layout.height}
      title={spec.title[language]}
      sentence={spec.sentence[language]}
      watermark={spec.watermark?.[language] ?? null}
    >
      {(hatches) =>
        layout.panels.map((panel) => (
          <g key={panel.panel.zone}>
            <StatusInk {...panel.status} />
            <ValueGrid ticks={panel.ticks} plot={panel.plot} baseline={panel.baseline} />
            <QuarterAxis bands={panel.bands} plot={panel.plot} canvas={canvas} />
            <PanelInk layout={panel} hatches={hatches} />
            <LabelLayer labels={panel.labels} canvas={canvas} />
          </g>
        ))
      }
    </ChartCanvas>
  );
}
