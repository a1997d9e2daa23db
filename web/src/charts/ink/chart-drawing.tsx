import type { ChartSpec } from '@zones/core/charts/chart-spec';
import { BulletDrawing } from './bullet-drawing.tsx';
import { CascadeDrawing } from './cascade-drawing.tsx';
import { CumulativeDrawing } from './cumulative-drawing.tsx';
import type { DrawingProps } from './drawing-props.ts';
import { DumbbellDrawing } from './dumbbell-drawing.tsx';
import { HistoryDrawing } from './history-drawing.tsx';
import { LocatorDrawing } from './locator-drawing.tsx';
import { MultiplesDrawing } from './multiples-drawing.tsx';
import { PlanDrawing } from './plan-drawing.tsx';
import { QuarterlyDrawing } from './quarterly-drawing.tsx';
import { StagesDrawing } from './stages-drawing.tsx';
import { VarianceDrawing } from './variance-drawing.tsx';

/** The ink of any chart, without the frame of a page around it. */
export function ChartDrawing({ spec, ...rest }: DrawingProps<ChartSpec>) {
  switch (spec.kind) {
    case 'cumulative-progress':
      return <CumulativeDrawing spec={spec} {...rest} />;
    case 'quarterly-columns':
      return <QuarterlyDrawing spec={spec} {...rest} />;
    case 'bullet-list':
      return <BulletDrawing spec={spec} {...rest} />;
    case 'variance-bars':
      return <VarianceDrawing spec={spec} {...rest} />;
    case 'small-multiples':
      return <MultiplesDrawing spec={spec} {...rest} />;
    case 'land-cascade':
      return <CascadeDrawing spec={spec} {...rest} />;
    case 'land-history':
      return <HistoryDrawing spec={spec} {...rest} />;
    case 'clearance-stages':
      return <StagesDrawing spec={spec} {...rest} />;
    case 'dumbbell':
      return <DumbbellDrawing spec={spec} {...rest} />;
    case 'lot-plan':
      return <PlanDrawing spec={spec} {...rest} />;
    case 'zone-locator':
      return <LocatorDrawing spec={spec} {...rest} />;
  }
}
