import type { ZoneLocatorSpec } from '@zones/core/charts/land-chart-spec';
import { type LocatorRow, locatorLayout } from '../layout/locator-layout.ts';
import { ChartCanvas } from './chart-canvas.tsx';
import type { DrawingProps } from './drawing-props.ts';
import { LabelLayer } from './label-layer.tsx';

/** The way as far as all sources agree, dashed to the farthest of them; open ends where they disagree. */
function WayInk({ row, start }: { row: LocatorRow; start: number }) {
  const { y, stops, place } = row;
  const [near, far] = [stops[0] ?? start, stops.at(-1) ?? start];
  return (
    <g>
      <line className="locator-way" x1={start} x2={near} y1={y} y2={y} />
      {far === near ? null : <line className="locator-doubt" x1={near} x2={far} y1={y} y2={y} />}
      {stops.map((x) => (
        <circle key={x} className={place.conflict ? 'chart-marker-open' : 'chart-marker'} cx={x} cy={y} r="4.5" />
      ))}
    </g>
  );
}

export function LocatorDrawing({ spec, language, canvas }: DrawingProps<ZoneLocatorSpec>) {
  const layout = locatorLayout(spec, language, canvas);
  const { start, reach } = layout;
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
          <g className="chart-grid">
            {layout.ticks.map(({ value, x }) => (
              <line
                key={value}
                className={value === 0 ? 'chart-baseline' : undefined}
                x1={x}
                x2={x}
                y1={reach.top}
                y2={reach.bottom}
              />
            ))}
          </g>
          {layout.rows.map((row) => (
            <WayInk key={row.place.code} row={row} start={start} />
          ))}
          <rect className="chart-actual-bar" x={start - 5} y={reach.top - 5} width="10" height="10" />
          <LabelLayer labels={layout.labels} canvas={canvas} />
        </>
      )}
    </ChartCanvas>
  );
}
