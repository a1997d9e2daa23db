import type { DumbbellSpec } from '@zones/core/charts/dumbbell-spec';
import { type DumbbellRow, dumbbellLayout } from '../layout/dumbbell-layout.ts';
import { ChartCanvas } from './chart-canvas.tsx';
import type { DrawingProps } from './drawing-props.ts';
import { LabelLayer } from './label-layer.tsx';

const markerOf = (scenario: string): string => (scenario === 'ES' ? 'chart-marker-open' : 'chart-marker');

/** Half the height of the rule of the same value: it stands at each line alone, so that no name is struck through. */
const RULE = 9;

/** From the earlier value to the later one; an estimate is an open dot, the later value the larger one. */
function RowInk({ row, same }: { row: DumbbellRow; same: number }) {
  const { y, before, after, tone } = row;
  return (
    <g>
      <line className="chart-rule chart-rule-plan" x1={same} x2={same} y1={y - RULE} y2={y + RULE} />
      <line className={`chart-dumbbell chart-dumbbell-${tone}`} x1={before.x} x2={after.x} y1={y} y2={y} />
      <circle className={markerOf(before.scenario)} cx={before.x} cy={y} r="4" />
      <circle className={markerOf(after.scenario)} cx={after.x} cy={y} r="6" />
    </g>
  );
}

export function DumbbellDrawing({ spec, language, canvas }: DrawingProps<DumbbellSpec>) {
  const layout = dumbbellLayout(spec, language, canvas);
  const { top, bottom } = layout;
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
          {layout.rows.length === 0
            ? null
            : layout.lines.map((x) => <line key={x} className="chart-rule" x1={x} x2={x} y1={top} y2={bottom} />)}
          {layout.rows.map((row) => (
            <RowInk key={row.key} row={row} same={layout.same} />
          ))}
          <LabelLayer labels={layout.labels} canvas={canvas} />
        </>
      )}
    </ChartCanvas>
  );
}
