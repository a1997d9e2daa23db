import type { LandCascadeSpec } from '@zones/core/charts/land-chart-spec';
import { type CascadeRow, cascadeLayout } from '../layout/cascade-layout.ts';
import { ChartCanvas, type Hatches } from './chart-canvas.tsx';
import type { DrawingProps } from './drawing-props.ts';
import { LabelLayer } from './label-layer.tsx';
import { type LandHatches, LandHatchPatterns, useLandHatches } from './land-hatches.tsx';

/** Pattern of a state; undefined is solid or, for what is planned, an outline. */
const PATTERNS: Readonly<Partial<Record<CascadeRow['item']['state'], keyof LandHatches>>> = {
  land_uncleared: 'sparse',
  land_introduced: 'lines',
  land_recovering: 'posts',
  land_other_use: 'dots',
  land_available: 'rounds',
};

function fillOf({ item }: CascadeRow, hatches: Hatches, land: LandHatches): string | null {
  if (item.scenario === 'ES') return hatches.estimate;
  const pattern = PATTERNS[item.state];
  return pattern === undefined ? null : land[pattern];
}

function CascadeBar({ row, hatches, land }: { row: CascadeRow; hatches: Hatches; land: LandHatches }) {
  const { bar, track, item } = row;
  const fill = fillOf(row, hatches, land);
  return (
    <g>
      {track === null ? null : <rect className="cascade-track" {...track} />}
      {bar === null ? null : fill === null ? (
        <rect className={`cascade-bar cascade-${item.state.replaceAll('_', '-')}`} {...bar} />
      ) : (
        <rect className="cascade-hatched" {...bar} fill={`url(#${fill})`} />
      )}
    </g>
  );
}

export function CascadeDrawing({ spec, language, canvas }: DrawingProps<LandCascadeSpec>) {
  const layout = cascadeLayout(spec, language, canvas);
  const land = useLandHatches();
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
          <LandHatchPatterns hatches={land} />
          {layout.rows.map((row) => (
            <CascadeBar key={row.item.state} row={row} hatches={hatches} land={land} />
          ))}
          <g className="chart-grid">
            <line className="chart-baseline" x1={layout.zero} x2={layout.zero} y1={layout.top} y2={layout.bottom} />
          </g>
          <line className="chart-rule" x1="0" x2={canvas.width} y1={layout.rule} y2={layout.rule} />
          <LabelLayer labels={layout.labels} canvas={canvas} />
        </>
      )}
    </ChartCanvas>
  );
}
