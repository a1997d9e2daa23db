import type { ChartMark } from '@zones/core/charts/chart-parts';
import type { CumulativeProgressSpec } from '@zones/core/charts/chart-spec';
import { numberOf } from '@zones/core/quarters/quarter';
import { Area, ComposedChart, Line, Tooltip, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { HatchPatterns, useHatches, WatermarkInk } from '../ink/chart-canvas.tsx';
import { bandWidthOf, LeaderInk, YearEndInk } from '../ink/cumulative-drawing.tsx';
import type { DrawingProps } from '../ink/drawing-props.ts';
import { LabelLayer } from '../ink/label-layer.tsx';
import { StepEnds } from '../ink/step-ends.tsx';
import { QuarterAxis, ValueGrid } from '../ink/value-grid.tsx';
import { cumulativeLayout } from '../layout/cumulative-layout.ts';
import { marginOf } from '../layout/margin.ts';
import { treadCurve } from '../layout/tread-curve.ts';
import { BELOW, OVER } from './depth.ts';
import { findIndex } from './find-index.ts';
import { cardPlace, ReadingCard } from './reading-card.tsx';

const only = (mark: ChartMark | undefined, scenario: ChartMark['scenario']): number | null =>
  mark?.scenario === scenario ? mark.reading.value : null;

function toData(spec: CumulativeProgressSpec) {
  return spec.actual.map((mark, index) => ({
    index,
    quarter: mark.quarter,
    actual: mark.reading.value,
    known: only(mark, 'AC'),
    estimate: only(mark, 'ES'),
    plan: spec.plan[index]?.reading.value ?? null,
    reference: spec.reference?.[index]?.reading.value ?? null,
    past: spec.past.map((year) => year.marks[index]?.reading.value ?? null),
  }));
}

/** The cumulative chart, drawn by Recharts at the same places, with the figures of each quarter at hand. */
export function CumulativeExplorer({ spec, language, canvas }: DrawingProps<CumulativeProgressSpec>) {
  const layout = cumulativeLayout(spec, language, canvas);
  const hatches = useHatches();
  const steps = { type: treadCurve(bandWidthOf(layout)), isAnimationActive: false, activeDot: false } as const;
  const line = { ...steps, dot: false, connectNulls: false, legendType: 'none' } as const;
  const planClass = layout.planScenario === 'PL0' ? 'chart-plan-line chart-plan-original' : 'chart-plan-line';
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
      <Area {...steps} dataKey="known" className="chart-actual-area" baseValue={0} tooltipType="none" />
      <Area
        {...steps}
        dataKey="estimate"
        className="chart-estimate-area"
        fill={`url(#${hatches.estimate})`}
        baseValue={0}
        tooltipType="none"
      />
      <Line {...line} dataKey="actual" className="chart-actual-line" />
      {spec.past.map(({ year }, index) => (
        <Line
          key={year}
          {...line}
          name={String(year)}
          dataKey={(datum: ReturnType<typeof toData>[number]) => datum.past[index]}
          className="chart-past-line"
        />
      ))}
      <Line {...line} dataKey="reference" className="chart-reference-line" />
      <Line {...line} dataKey="plan" className={planClass} />
      <Tooltip
        {...cardPlace(canvas)}
        isAnimationActive={false}
        defaultIndex={numberOf(spec.through) - 1}
        cursor={{ className: 'chart-cursor' }}
        content={(state) => <ReadingCard table={spec.table} language={language} index={findIndex(state)} />}
      />
      <ZIndexLayer zIndex={OVER}>
        <YearEndInk layout={layout} />
        <LeaderInk leaders={layout.leaders} />
        <StepEnds points={layout.actual} bands={layout.bands} />
        <WatermarkInk text={spec.watermark?.[language] ?? null} canvas={canvas} />
        <LabelLayer labels={layout.labels} canvas={canvas} />
      </ZIndexLayer>
    </ComposedChart>
  );
}
