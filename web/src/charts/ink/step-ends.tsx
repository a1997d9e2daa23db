import type { Band } from '../layout/quarter-bands.ts';
import type { PathPoint } from '../layout/step-path.ts';

/** The end of each step: full where the figure is known, open where it is an estimate. */
export function StepEnds({ points, bands }: { points: readonly PathPoint[]; bands: readonly Band[] }) {
  return points.map((point, index) => {
    const x = bands[index]?.right;
    if (point.y === null || x === undefined) return null;
    const className = point.scenario === 'ES' ? 'chart-marker-open' : 'chart-marker';
    return <circle key={point.quarter} className={className} cx={x} cy={point.y} r="4.5" />;
  });
}
