import type { VarianceBarsSpec } from '@zones/core/charts/chart-spec';
import { Bar, BarChart, type BarShapeProps, Tooltip, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { HatchPatterns, useHatches, WatermarkInk } from '../ink/chart-canvas.tsx';
import type { DrawingProps } from '../ink/drawing-props.ts';
import { LabelLayer } from '../ink/label-layer.tsx';
import { VarianceBar, VarianceRules } from '../ink/variance-drawing.tsx';
import { varianceLayout } from '../layout/variance-layout.ts';
import { OVER } from './depth.ts';
import { findIndex, indexOf } from './find-index.ts';
import { cardPlace, ReadingCard } from './reading-card.tsx';

const toData = (spec: VarianceBarsSpec) =>
  spec.items.map((item, index) => ({ index, zone: item.zone, variance: item.variance.value }));

/** The variance bars, drawn by Recharts at the same places, with the figures of each zone at hand. */
export function VarianceExplorer({ spec, language, canvas }: DrawingProps<VarianceBarsSpec>) {
  const layout = varianceLayout(spec, language, canvas);
  const hatches = useHatches();
  const [left, right] = layout.range;
  return (
    <BarChart
      layout="vertical"
      width={canvas.width}
      height={layout.height}
      data={toData(spec)}
      margin={{ left, right: canvas.width - right, top: layout.top, bottom: layout.height - layout.bottom }}
      title={spec.title[language]}
      desc={spec.sentence[language]}
      accessibilityLayer
    >
      <HatchPatterns hatches={hatches} />
      <XAxis type="number" domain={[...layout.domain]} hide />
      <YAxis type="category" dataKey="zone" hide />
      <Bar
        dataKey="variance"
        isAnimationActive={false}
        legendType="none"
        shape={(props: BarShapeProps) => {
          const bar = layout.rows[indexOf(props.payload) ?? -1]?.bar ?? null;
          return bar === null ? <g /> : <VarianceBar bar={bar} hatches={hatches} />;
        }}
      />
      <Tooltip
        {...cardPlace(canvas)}
        isAnimationActive={false}
        defaultIndex={0}
        cursor={{ className: 'chart-cursor' }}
        content={(state) => <ReadingCard table={spec.table} language={language} index={findIndex(state)} />}
      />
      <ZIndexLayer zIndex={OVER}>
        <VarianceRules layout={layout} />
        <WatermarkInk text={spec.watermark?.[language] ?? null} canvas={canvas} />
        <LabelLayer labels={layout.labels} canvas={canvas} />
      </ZIndexLayer>
    </BarChart>
  );
}
