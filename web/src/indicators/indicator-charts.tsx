import { cumulativeProgressSpec } from '@zones/core/charts/cumulative-progress';
import { quarterlyColumnsSpec } from '@zones/core/charts/quarterly-columns';
import { smallMultiplesSpec } from '@zones/core/charts/small-multiples';
import { varianceBarsSpec } from '@zones/core/charts/variance-bars';
import type { ProgressAnswer } from '@zones/core/contract/progress';
import type { SeriesAnswer } from '@zones/core/contract/series';
import { ALL_ZONES } from '@zones/core/observations/observation';
import type { ProgressRow } from '@zones/core/progress/progress';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { CumulativeProgressChart } from '../charts/cumulative-progress-chart.tsx';
import { QuarterlyColumnsChart } from '../charts/quarterly-columns-chart.tsx';
import { SmallMultiplesChart } from '../charts/small-multiples-chart.tsx';
import { VarianceBarsChart } from '../charts/variance-bars-chart.tsx';
import { useChartContext } from '../progress/use-chart-context.ts';
import { useChartDoor } from '../progress/use-chart-door.ts';

interface IndicatorChartsProps {
  /** The zone chosen, or all together. */
  readonly row: ProgressRow;
  readonly answer: ProgressAnswer;
  readonly series: SeriesAnswer;
  /** Stands beside the last chart where that one would stand alone. */
  readonly children: ReactNode;
}

function Panel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="min-w-0">
      <h2 className="mb-3 text-xl">{title}</h2>
      <div className="card p-5">{children}</div>
    </section>
  );
}

const isPlanned = (row: ProgressRow): boolean => row.yearPlan.value !== null || row.toDate.plan.value !== null;

/** A level without a plan is only followed quarter by quarter. */
function pathTitle(row: ProgressRow): 'path' | 'levelPath' | 'quarters' {
  if (row.kind === 'flow') return 'path';
  return isPlanned(row) ? 'levelPath' : 'quarters';
}

/** True when the charts of a row leave a place free at the end of their grid. */
export function leavesPlace(row: ProgressRow): boolean {
  return (row.kind === 'flow') !== isPlanned(row);
}

/** The same indicator asked four ways: the year, each quarter, each zone, and where the gap is. */
export function IndicatorCharts({ row, answer, series, children }: IndicatorChartsProps) {
  const t = useTranslations('indicator');
  const context = useChartContext(answer, series.documents);
  const door = useChartDoor();
  const { metric, zone } = row;
  const past = series.rows.find((one) => one.zone === row.zone) ?? null;
  const zones = answer.rows.filter((one) => one.zone !== ALL_ZONES);
  return (
    <div className="mt-8 grid gap-x-6 gap-y-10 lg:grid-cols-2 print:grid-cols-2">
      <Panel title={t(pathTitle(row))}>
        <CumulativeProgressChart
          spec={cumulativeProgressSpec(row, context, past)}
          embedded={{ metric, zone }}
          {...door}
        />
      </Panel>
      {row.kind === 'flow' && (
        <Panel title={t('quarters')}>
          <QuarterlyColumnsChart
            spec={quarterlyColumnsSpec(row, context, past)}
            embedded={{ metric, zone }}
            {...door}
          />
        </Panel>
      )}
      {zones.length > 0 && (
        <Panel title={t('zones')}>
          <SmallMultiplesChart spec={smallMultiplesSpec(answer.rows, context)} embedded={{ metric }} {...door} />
        </Panel>
      )}
      {isPlanned(row) && zones.length > 0 && (
        <Panel title={t('variances')}>
          <VarianceBarsChart spec={varianceBarsSpec(zones, context)} embedded={{ metric }} {...door} />
        </Panel>
      )}
      {leavesPlace(row) && children}
    </div>
  );
}
