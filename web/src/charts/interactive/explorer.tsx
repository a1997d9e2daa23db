import type { ChartSpec } from '@zones/core/charts/chart-spec';
import type { Language } from '@zones/core/language/text';
import type { Canvas } from '../layout/canvas.ts';
import { CumulativeExplorer } from './cumulative-explorer.tsx';
import { QuarterlyExplorer } from './quarterly-explorer.tsx';
import { VarianceExplorer } from './variance-explorer.tsx';

interface ExplorerProps {
  readonly spec: ChartSpec;
  readonly language: Language;
  readonly canvas: Canvas;
}

/** The chart to be explored by pointer, finger or arrow keys; null for charts that are read as they are. */
export function Explorer({ spec, language, canvas }: ExplorerProps) {
  switch (spec.kind) {
    case 'cumulative-progress':
      return <CumulativeExplorer spec={spec} language={language} canvas={canvas} />;
    case 'quarterly-columns':
      return <QuarterlyExplorer spec={spec} language={language} canvas={canvas} />;
    case 'variance-bars':
      return <VarianceExplorer spec={spec} language={language} canvas={canvas} />;
    case 'bullet-list':
    case 'small-multiples':
    case 'land-cascade':
    case 'land-history':
    case 'lot-plan':
    case 'zone-locator':
    case 'clearance-stages':
    case 'dumbbell':
      return null;
  }
}
