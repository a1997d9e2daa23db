import type { BulletListSpec } from '@zones/core/charts/chart-spec';
import { type BulletBar, bulletLayout } from '../layout/bullet-layout.ts';
import { ChartCanvas, type Hatches } from './chart-canvas.tsx';
import type { DrawingProps } from './drawing-props.ts';
import { LabelLayer } from './label-layer.tsx';
import { StatusInk } from './status-ink.tsx';

const LINES = { grid: 'chart-rule', threshold: 'chart-rule chart-rule-threshold', plan: 'chart-rule chart-rule-plan' };

/** A bar broken before its end goes on beyond the scale. */
function Break({ bar }: { bar: BulletBar }) {
  const x = bar.x + bar.width - 14;
  const { y, height } = bar;
  return <path className="chart-paper" d={`M${x} ${y + height}l6 ${-height}h5l-6 ${height}z`} />;
}

function BarInk({ bar, hatches }: { bar: BulletBar; hatches: Hatches }) {
  const rect = { x: bar.x, y: bar.y, width: bar.width, height: bar.height };
  return (
    <>
      {bar.scenario === 'ES' ? (
        <rect className="chart-estimate-bar" {...rect} fill={`url(#${hatches.estimate})`} />
      ) : (
        <rect className="chart-actual-bar" {...rect} />
      )}
      {bar.broken ? <Break bar={bar} /> : null}
    </>
  );
}

export function BulletDrawing({ spec, language, canvas }: DrawingProps<BulletListSpec>) {
  const layout = bulletLayout(spec, language, canvas);
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
          {layout.lines
            .filter((line) => line.kind === 'grid')
            .map((line) => (
              <line
                key={line.x}
                className={LINES[line.kind]}
                x1={line.x}
                x2={line.x}
                y1={layout.top}
                y2={layout.bottom}
              />
            ))}
          {layout.rows.map((row) => (
            <g key={`${row.item.zone} ${row.item.metric}`}>
              <StatusInk {...row.status} />
              {row.bar === null ? null : <BarInk bar={row.bar} hatches={hatches} />}
            </g>
          ))}
          {layout.rows.map((row) =>
            row.bar === null
              ? null
              : layout.lines
                  .filter((line) => line.kind !== 'grid')
                  .map((line) => (
                    <line
                      key={`${row.item.zone} ${row.item.metric} ${line.x}`}
                      className={LINES[line.kind]}
                      x1={line.x}
                      x2={line.x}
                      y1={(row.bar?.y ?? 0) - 5}
                      y2={(row.bar?.y ?? 0) + (row.bar?.height ?? 0) + 5}
                    />
                  )),
          )}
          <LabelLayer labels={layout.labels} canvas={canvas} />
        </>
      )}
    </ChartCanvas>
  );
}
