import type { VarianceBarsSpec } from '@zones/core/charts/chart-spec';
import { type VarianceLayout, type VarianceRow, varianceLayout } from '../layout/variance-layout.ts';
import { ChartCanvas, type Hatches } from './chart-canvas.tsx';
import type { DrawingProps } from './drawing-props.ts';
import { LabelLayer } from './label-layer.tsx';

/** Blue for welcome, vermillion for not; an estimate is the same colour cut by paper. */
export function VarianceBar({ bar, hatches }: { bar: NonNullable<VarianceRow['bar']>; hatches: Hatches }) {
  const rect = { x: bar.x, y: bar.y, width: Math.max(bar.width, 1), height: bar.height };
  return (
    <g>
      <rect className={`chart-variance chart-variance-${bar.tone}`} {...rect} />
      {bar.scenario === 'ES' ? <rect {...rect} fill={`url(#${hatches.cuts})`} /> : null}
      {bar.scenario === 'ES' ? <rect className={`chart-variance-edge chart-variance-${bar.tone}`} {...rect} /> : null}
    </g>
  );
}

/** The line of the plan, and the rule that parts the zones from their total. */
export function VarianceRules({ layout }: { layout: VarianceLayout }) {
  const { rule, zero, top, bottom, canvas, isMeasured } = layout;
  return (
    <g>
      {rule === null ? null : <line className="chart-rule" x1="0" x2={canvas.width} y1={rule} y2={rule} />}
      {isMeasured ? <line className="chart-rule chart-rule-plan" x1={zero} x2={zero} y1={top} y2={bottom} /> : null}
    </g>
  );
}

export function VarianceDrawing({ spec, language, canvas }: DrawingProps<VarianceBarsSpec>) {
  const layout = varianceLayout(spec, language, canvas);
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
          {layout.rows.map((row) =>
            row.bar === null ? null : <VarianceBar key={row.item.zone} bar={row.bar} hatches={hatches} />,
          )}
          <VarianceRules layout={layout} />
          <LabelLayer labels={layout.labels} canvas={canvas} />
        </>
      )}
    </ChartCanvas>
  );
}
