import { formatReading } from '@zones/core/format/value';
import type { Language } from '@zones/core/language/text';
import type { MetricUnit } from '@zones/core/metrics/catalogue';
import type { Reading } from '@zones/core/readings/reading';
import { line } from 'd3-shape';
import { treadCurve } from './layout/tread-curve.ts';
import { scaleOf, valuesOf } from './layout/value-axis.ts';

interface SparklineProps {
  /** In time; an absent reading is a gap. */
  readonly readings: readonly Reading[];
  readonly unit: MetricUnit;
  readonly language: Language;
  /** What is shown, for those who do not see it. */
  readonly name: string;
}

const WIDTH = 96;
const HEIGHT = 26;
const PAD = 4;

interface Step {
  readonly x: number;
  readonly y: number | null;
  readonly reading: Reading;
}

function toSteps(readings: readonly Reading[], bandWidth: number): readonly Step[] {
  const values = valuesOf(readings);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const y = scaleOf({ domain: low === high ? [0, 1] : [low, high] }, [HEIGHT - PAD, PAD]);
  return readings.map((reading, index) => ({
    x: PAD + (index + 0.5) * bandWidth,
    y: reading.value === null ? null : y(reading.value),
    reading,
  }));
}

/** Steps of a few readings beside a figure: shape only, from zero, with its gaps; the last one is marked. */
export function Sparkline({ readings, unit, language, name }: SparklineProps) {
  const bandWidth = (WIDTH - 2 * PAD) / Math.max(1, readings.length);
  const steps = toSteps(readings, bandWidth);
  const draw = line<Step>()
    .x((step) => step.x)
    .y((step) => step.y ?? 0)
    .defined((step) => step.y !== null)
    .curve(treadCurve(bandWidth));
  const last = steps.findLast((step) => step.y !== null);
  const isEstimate = last !== undefined && last.reading.value !== null && last.reading.status === 'estimate';
  const said = readings.map((reading) => formatReading(reading, unit, { language, style: 'compact' })).join('; ');
  return (
    <svg className="chart-sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img">
      <title>{`${name}: ${said}`}</title>
      <path className="chart-spark-line" d={draw([...steps]) ?? ''} />
      {last === undefined || last.y === null ? null : (
        <circle
          className={isEstimate ? 'chart-marker-open' : 'chart-marker'}
          cx={last.x + bandWidth / 2}
          cy={last.y}
          r="3"
        />
      )}
    </svg>
  );
}
