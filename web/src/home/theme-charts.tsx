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
  const context = useChartContext(figures.answer, figures.series.documents);
  const series = figures.series.rows.find((row) => row.zone === ALL_ZONES) ?? null;
  const door = useChartDoor();
  return (
    <div className="later card p-5">
      <CumulativeProgressChart
        spec={cumulativeProgressSpec(figures.total, context, series)}
        embedded={{ metric: figures.theme.main }}
        {...door}
      />
    </div>
  );
}

function ZoneCharts({ figures }: { figures: ThemeFigures }) {
  const context = useChartContext(figures.answer);
  const door = useChartDoor();
  return (
    <div className="later card p-5">
      <SmallMultiplesChart
        spec={smallMultiplesSpec(figures.answer.rows, context)}
        embedded={{ metric: figures.theme.main }}
        {...door}
      />
    </div>
  );
}

/** The path of each theme through the year. */
export function ProgressSection({ themes }: { themes: readonly ThemeFigures[] }) {
  const t = useTranslations('home');
  return (
    <section className="mt-12 print:order-2 print:break-before-page">
      <h2 className="text-2xl">{t('progress')}</h2>
      <p className="mt-1 max-w-[72ch] text-ink-soft">
        {t('progressHelp')} {themes.some(({ total }) => total.required.quartersLeft > 0) && t('progressRest')}
      </p>
      <div className="mt-4 grid gap-4 lg:grid-cols-3 print:grid-cols-3 print:gap-2">
        {themes.map((figures) => (
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
    <section className="mt-12 print:order-3 print:mt-6 print:[--chart-on-paper:32rem]">
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
