import { cumulativeProgressSpec } from '@zones/core/charts/cumulative-progress';
import { smallMultiplesSpec } from '@zones/core/charts/small-multiples';
import { ALL_ZONES } from '@zones/core/observations/observation';
import { useTranslations } from 'use-intl';
import { CumulativeProgressChart } from '../charts/cumulative-progress-chart.tsx';
import { SmallMultiplesChart } from '../charts/small-multiples-chart.tsx';
import { useChartContext } from '../progress/use-chart-context.ts';
import { useChartDoor } from '../progress/use-chart-door.ts';
import type { ThemeFigures } from './use-themes.ts';

function PathChart({ figures }: { figures: ThemeFigures }) {
  const context = useChartContext(figures.answer);
  const series = figures.series.find((row) => row.zone === ALL_ZONES) ?? null;
  const door = useChartDoor();
  return (
    <div className="card p-5">
      <CumulativeProgressChart spec={cumulativeProgressSpec(figures.total, context, series)} {...door} />
    </div>
  );
}

function ZoneCharts({ figures }: { figures: ThemeFigures }) {
  const context = useChartContext(figures.answer);
  const door = useChartDoor();
  return (
    <div className="card p-5">
      <SmallMultiplesChart spec={smallMultiplesSpec(figures.answer.rows, context)} {...door} />
    </div>
  );
}

/** True when there is anything to draw: of this year, its plan, or the years before. */
function hasFigures({ total, series }: ThemeFigures): boolean {
  const ofYear = total.quarters.flatMap(({ actual, actualToDate, planToDate }) => [actual, actualToDate, planToDate]);
  const past = series.flatMap((row) => (row.zone === ALL_ZONES ? row.points.map(({ reading }) => reading) : []));
  return [...ofYear, ...past].some((reading) => reading.value !== null);
}

/** The path of each theme through the year. A theme of which nothing is on record has no drawing: its card says so. */
export function ProgressSection({ themes }: { themes: readonly ThemeFigures[] }) {
  const t = useTranslations('home');
  const drawn = themes.filter(hasFigures);
  if (drawn.length === 0) return null;
  return (
    <section className="mt-12 print:order-2 print:break-before-page">
      <h2 className="text-2xl">{t('progress')}</h2>
      <p className="mt-1 max-w-[72ch] text-ink-soft">{t('progressHelp')}</p>
      <div className="mt-4 grid gap-4 lg:grid-cols-3 print:grid-cols-2">
        {drawn.map((figures) => (
          <PathChart key={figures.theme.name} figures={figures} />
        ))}
      </div>
    </section>
  );
}

/** The same paths zone by zone, on one scale. */
export function ZonesSection({ themes }: { themes: readonly ThemeFigures[] }) {
  const t = useTranslations('home');
  return (
    <section className="mt-12 print:order-3 print:break-before-page">
      <h2 className="text-2xl">{t('zonesTitle')}</h2>
      <p className="mt-1 max-w-[72ch] text-ink-soft">{t('zonesHelp')}</p>
      <div className="mt-4 grid gap-4 lg:grid-cols-3 print:grid-cols-1">
        {themes.map((figures) => (
          <ZoneCharts key={figures.theme.name} figures={figures} />
        ))}
      </div>
    </section>
  );
}
