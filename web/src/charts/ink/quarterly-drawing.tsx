import type { QuarterlyColumnsSpec } from '@zones/core/charts/chart-spec';
import type { Column } from '../layout/column.ts';
import { quarterlyLayout } from '../layout/quarterly-layout.ts';
import { ChartCanvas, type Hatches } from './chart-canvas.tsx';
import type { DrawingProps } from './drawing-props.ts';
import { LabelLayer } from './label-layer.tsx';
import { QuarterAxis, ValueGrid } from './value-grid.tsx';

const rectOf = (column: Column) => ({
  x: column.x,
  width: column.width,
  y: column.top,
  height: column.bottom - column.top,
});

/** What was delivered: solid, or hatched while it is an estimate. */
export function ActualColumn({ column, hatches }: { column: Column; hatches: Hatches }) {
  if (column.mark.scenario === 'ES') {
    return <rect className="chart-estimate-bar" {...rectOf(column)} fill={`url(#${hatches.estimate})`} />;
  }
  return <rect className="chart-actual-bar" {...rectOf(column)} />;
}

export function PlanColumn({ column }: { column: Column }) {
  const original = column.mark.scenario === 'PL0' ? ' chart-plan-original' : '';
  return <rect className={`chart-plan-bar${original}`} {...rectOf(column)} />;
}

export function PastColumn({ column }: { column: Column }) {
  return <rect className="chart-past-bar" {...rectOf(column)} />;
}

export function NeedLine({ column }: { column: Column }) {
  return <line className="chart-required" x1={column.x} x2={column.x + column.width} y1={column.end} y2={column.end} />;
}

const present = (columns: readonly (Column | null)[]): readonly Column[] => columns.filter((column) => column !== null);

export function QuarterlyDrawing({ spec, language, canvas }: DrawingProps<QuarterlyColumnsSpec>) {
  const layout = quarterlyLayout(spec, language, canvas);
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
          {present(layout.past).map((column) => (
            <PastColumn key={column.mark.quarter} column={column} />
          ))}
          {present(layout.actual).map((column) => (
            <ActualColumn key={column.mark.quarter} column={column} hatches={hatches} />
          ))}
          {present(layout.plan).map((column) => (
            <PlanColumn key={column.mark.quarter} column={column} />
          ))}
          {layout.required.map((column) => (
            <NeedLine key={column.mark.quarter} column={column} />
          ))}
          <LabelLayer labels={layout.labels} canvas={canvas} />
        </>
      )}
    </ChartCanvas>
  );
}
