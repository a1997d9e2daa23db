import type { CumulativeProgressSpec } from '@zones/core/charts/chart-spec';
import { type CumulativeLayout, cumulativeLayout } from '../layout/cumulative-layout.ts';
import { areaOf, pathOf, type Segment } from '../layout/step-path.ts';
import { ChartCanvas, type Hatches } from './chart-canvas.tsx';
import type { DrawingProps } from './drawing-props.ts';
import { LabelLayer } from './label-layer.tsx';
import { StepEnds } from './step-ends.tsx';
import { QuarterAxis, ValueGrid } from './value-grid.tsx';

export function bandWidthOf(layout: Pick<CumulativeLayout, 'bands'>): number {
  const [band] = layout.bands;
  return band === undefined ? 0 : band.right - band.left;
}

function PastPaths({ layout }: { layout: CumulativeLayout }) {
  return layout.past.map(({ year, points }) => (
    <path key={year} className="chart-past-line" d={pathOf(points, bandWidthOf(layout))} />
  ));
}

function ActualSteps({ layout, hatches }: { layout: CumulativeLayout; hatches: Hatches }) {
  const at = { bandWidth: bandWidthOf(layout), baseline: layout.baseline };
  return (
    <g>
      <path className="chart-actual-area" d={areaOf(layout.actual, 'AC', at)} />
      <path className="chart-estimate-area" d={areaOf(layout.actual, 'ES', at)} fill={`url(#${hatches.estimate})`} />
      <path className="chart-actual-line" d={pathOf(layout.actual, at.bandWidth)} />
    </g>
  );
}

/** From each line's end to the label that names it. */
export function LeaderInk({ leaders }: { leaders: readonly Segment[] }) {
  return (
    <g className="chart-leader">
      {leaders.map((leader) => (
        <line key={`${leader.y1} ${leader.y2}`} {...leader} />
      ))}
    </g>
  );
}

/** Dotted line that the rest of the year must follow, and the bracket in which it may end. */
export function YearEndInk({ layout }: { layout: CumulativeLayout }) {
  const { required, range } = layout;
  return (
    <g>
      {range === null ? null : (
        <g className="chart-range">
          <line {...range} />
          <line x1={range.x1 - 5} x2={range.x1 + 3} y1={range.y1} y2={range.y1} />
          <line x1={range.x1 - 5} x2={range.x1 + 3} y1={range.y2} y2={range.y2} />
        </g>
      )}
      {required === null ? null : <line className="chart-required" {...required} />}
    </g>
  );
}

export function CumulativeDrawing({ spec, language, canvas }: DrawingProps<CumulativeProgressSpec>) {
  const layout = cumulativeLayout(spec, language, canvas);
  const bandWidth = bandWidthOf(layout);
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
          <ValueGrid ticks={layout.ticks} plot={layout.plot} baseline={layout.baseline} />
          <QuarterAxis bands={layout.bands} plot={layout.plot} canvas={canvas} />
          <ActualSteps layout={layout} hatches={hatches} />
          <PastPaths layout={layout} />
          <path className="chart-reference-line" d={pathOf(layout.reference, bandWidth)} />
          <path
            className={layout.planScenario === 'PL0' ? 'chart-plan-line chart-plan-original' : 'chart-plan-line'}
            d={pathOf(layout.plan, bandWidth)}
          />
          <YearEndInk layout={layout} />
          <LeaderInk leaders={layout.leaders} />
          <StepEnds points={layout.actual} bands={layout.bands} />
          <LabelLayer labels={layout.labels} canvas={canvas} />
        </>
      )}
    </ChartCanvas>
  );
}
