import type { QuarterlyColumnsSpec } from '@zones/core/charts/chart-spec';
import { numberOf } from '@zones/core/quarters/quarter';
import type { ReactElement } from 'react';
import { Bar, type BarShapeProps, ComposedChart, Tooltip, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { HatchPatterns, useHatches, WatermarkInk } from '../ink/chart-canvas.tsx';
import type { DrawingProps } from '../ink/drawing-props.ts';
import { LabelLayer } from '../ink/label-layer.tsx';
import { ActualColumn, NeedLine, PastColumn, PlanColumn } from '../ink/quarterly-drawing.tsx';
import { QuarterAxis, ValueGrid } from '../ink/value-grid.tsx';
import type { Column } from '../layout/column.ts';
import { marginOf } from '../layout/margin.ts';
import { quarterlyLayout } from '../layout/quarterly-layout.ts';
import { BELOW, OVER } from './depth.ts';
import { findIndex, indexOf } from './find-index.ts';
import { cardPlace, ReadingCard } from './reading-card.tsx';

function toData(spec: QuarterlyColumnsSpec) {
  return spec.actual.map((mark, index) => ({
    index,
    quarter: mark.quarter,
    past: spec.past?.marks[index]?.reading.value ?? null,
    actual: mark.reading.value,
    plan: spec.plan[index]?.reading.value ?? null,
    required: spec.required.find((need) => need.quarter === mark.quarter)?.reading.value ?? null,
  }));
}

/** Recharts says which column; the layout says where: the same numbers as the drawing. */
const placed =
  (columns: readonly (Column | null)[], draw: (column: Column) => ReactElement) =>
  (props: BarShapeProps): ReactElement => {
    const column = columns[indexOf(props.payload) ?? -1] ?? null;
    return column === null ? <g /> : draw(column);
  };

/** The quarterly columns, drawn by Recharts at the same places, with the figures of each quarter at hand. */
export function QuarterlyExplorer({ spec, language, canvas }: DrawingProps<QuarterlyColumnsSpec>) {
  const layout = quarterlyLayout(spec, language, canvas);
  const hatches = useHatches();
  const required = layout.bands.map(
    (band) => layout.required.find((column) => column.mark.quarter === band.quarter) ?? null,
  );
  const bar = { isAnimationActive: false, legendType: 'none' } as const;
  return (
    <ComposedChart
      width={canvas.width}
      height={layout.height}
      data={toData(spec)}
      margin={marginOf(layout.plot, canvas, layout.height)}
      title={spec.title[language]}
      desc={spec.sentence[language]}
      accessibilityLayer
    >
      <HatchPatterns hatches={hatches} />
      <XAxis dataKey="quarter" scale="band" hide />
      <YAxis domain={[...layout.axis.domain]} hide />
      <ZIndexLayer zIndex={BELOW}>
        <ValueGrid ticks={layout.ticks} plot={layout.plot} baseline={layout.baseline} />
        <QuarterAxis bands={layout.bands} plot={layout.plot} canvas={canvas} />
      </ZIndexLayer>
      <Bar {...bar} dataKey="past" shape={placed(layout.past, (column) => <PastColumn column={column} />)} />
      <Bar
        {...bar}
        dataKey="actual"
        shape={placed(layout.actual, (column) => <ActualColumn column={column} hatches={hatches} />)}
      />
      <Bar {...bar} dataKey="plan" shape={placed(layout.plan, (column) => <PlanColumn column={column} />)} />
      <Bar {...bar} dataKey="required" shape={placed(required, (column) => <NeedLine column={column} />)} />
      <Tooltip
        {...cardPlace(canvas)}
        isAnimationActive={false}
        defaultIndex={numberOf(spec.through) - 1}
        cursor={{ className: 'chart-cursor' }}
        content={(state) => <ReadingCard table={spec.table} language={language} index={findIndex(state)} />}
      />
      <ZIndexLayer zIndex={OVER}>
        <WatermarkInk text={spec.watermark?.[language] ?? null} canvas={canvas} />
        <LabelLayer labels={layout.labels} canvas={canvas} />
      </ZIndexLayer>
    </ComposedChart>
  );
}
