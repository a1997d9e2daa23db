import type { LotPlanSpec } from '@zones/core/charts/land-chart-spec';
import type { LotStanding } from '@zones/core/lots/count-lots';
import { KEY, type PlanCell, type PlanKey, planLayout, STRIP } from '../layout/plan-layout.ts';
import { ChartCanvas } from './chart-canvas.tsx';
import type { DrawingProps } from './drawing-props.ts';
import { EvidenceInk } from './evidence-door.tsx';
import { LabelLayer } from './label-layer.tsx';
import { type LandHatches, LandHatchPatterns, useLandHatches } from './land-hatches.tsx';

/** Pattern of a standing, the same as in the land cascade; undefined has an ink of its own. */
const PATTERNS: Readonly<Partial<Record<LotStanding, keyof LandHatches>>> = {
  L5: 'rounds',
  L4: 'cross',
  L2: 'sparse',
  introduced: 'lines',
  reserved: 'dots',
  recovering: 'posts',
};

interface PatchProps {
  readonly standing: LotStanding;
  readonly land: LandHatches;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function Patch({ standing, land, ...box }: PatchProps) {
  const pattern = PATTERNS[standing];
  if (pattern === undefined) return <rect className={`plan-patch plan-${standing.toLowerCase()}`} {...box} />;
  return <rect className="plan-patch" {...box} fill={`url(#${land[pattern]})`} />;
}

function KeyInk({ standing, land, ...box }: Omit<PatchProps, 'standing'> & { readonly standing: PlanKey['standing'] }) {
  if (standing === 'stale') return <rect className="plan-stale" {...box} />;
  return <Patch standing={standing} land={land} {...box} />;
}

function CellInk({ cell, land, layout }: { cell: PlanCell; land: LandHatches; layout: ReturnType<typeof planLayout> }) {
  const { x, y, width, height, standing, evidence, labels } = cell;
  if (evidence === null) return <Patch standing={standing} land={land} x={x} y={y} width={width} height={height} />;
  // A gap between neighbours, so that each lot is seen as one.
  const box = { x: x + 1, y: y + 1, width: width - 2, height: height - 2 };
  return (
    <EvidenceInk evidence={evidence}>
      <rect className={cell.isStale ? 'plan-lot plan-stale' : 'plan-lot'} {...box} />
      <rect className="chart-hit" {...box} />
      <Patch standing={standing} land={land} {...box} height={STRIP} />
      <LabelLayer labels={labels} canvas={layout.canvas} />
    </EvidenceInk>
  );
}

export function PlanDrawing({ spec, language, canvas }: DrawingProps<LotPlanSpec>) {
  const layout = planLayout(spec, language, canvas);
  const land = useLandHatches();
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
          <LandHatchPatterns hatches={land} />
          {layout.cells.map((cell) => (
            <CellInk key={`${cell.x} ${cell.y}`} cell={cell} land={land} layout={layout} />
          ))}
          {layout.keys.map(({ standing, x, y }) => (
            <KeyInk key={standing} standing={standing} land={land} x={x + 1} y={y} {...KEY} />
          ))}
          <LabelLayer labels={layout.headings} canvas={canvas} />
        </>
      )}
    </ChartCanvas>
  );
}
