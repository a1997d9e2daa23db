import type { ChartSpec } from '@zones/core/charts/chart-spec';
import { BulletListChart } from '../charts/bullet-list-chart.tsx';
import type { ChartProps } from '../charts/chart-frame.tsx';
import { ClearanceStagesChart } from '../charts/clearance-stages-chart.tsx';
import { CumulativeProgressChart } from '../charts/cumulative-progress-chart.tsx';
import { DumbbellChart } from '../charts/dumbbell-chart.tsx';
import { LandCascadeChart } from '../charts/land-cascade-chart.tsx';
import { LandHistoryChart } from '../charts/land-history-chart.tsx';
import { LotPlanChart } from '../charts/lot-plan-chart.tsx';
import { QuarterlyColumnsChart } from '../charts/quarterly-columns-chart.tsx';
import { SmallMultiplesChart } from '../charts/small-multiples-chart.tsx';
import { VarianceBarsChart } from '../charts/variance-bars-chart.tsx';
import { ZoneLocatorChart } from '../charts/zone-locator-chart.tsx';

/** Any chart, by the same component that draws it on its page. */
export function EmbeddedChart({ spec, ...rest }: ChartProps<ChartSpec>) {
  switch (spec.kind) {
    case 'cumulative-progress':
      return <CumulativeProgressChart spec={spec} {...rest} />;
    case 'quarterly-columns':
      return <QuarterlyColumnsChart spec={spec} {...rest} />;
    case 'bullet-list':
      return <BulletListChart spec={spec} {...rest} />;
    case 'variance-bars':
      return <VarianceBarsChart spec={spec} {...rest} />;
    case 'small-multiples':
      return <SmallMultiplesChart spec={spec} {...rest} />;
    case 'land-cascade':
      return <LandCascadeChart spec={spec} {...rest} />;
    case 'land-history':
      return <LandHistoryChart spec={spec} {...rest} />;
    case 'clearance-stages':
      return <ClearanceStagesChart spec={spec} {...rest} />;
    case 'dumbbell':
      return <DumbbellChart spec={spec} {...rest} />;
    case 'lot-plan':
      return <LotPlanChart spec={spec} {...rest} />;
    case 'zone-locator':
      return <ZoneLocatorChart spec={spec} {...rest} />;
  }
}
