import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { progressMessage } from '@zones/core/charts/progress-message';
import { METRICS, type MetricCode } from '@zones/core/metrics/catalogue';
import { ALL_ZONES } from '@zones/core/observations/observation';
import type { ProgressRow } from '@zones/core/progress/progress';
import { useTranslations } from 'use-intl';
import { progressQuery, toProgressQuestion } from '../api/progress.ts';
import { toReleaseChoice } from '../api/release-choice.ts';
import { seriesQuery } from '../api/series.ts';
import { useClient } from '../app/use-client.ts';
import { useHead } from '../document/head.ts';
import { useChartContext } from '../progress/use-chart-context.ts';
import { useZoneName, ZoneSwitch } from '../progress/zone-switch.tsx';
import { StatusMark } from '../reading/status-mark.tsx';
import { dataPathTo, PATHS, pathTo } from '../routing/address.ts';
import { usePlace } from '../routing/use-place.ts';
import { Definition } from './definition.tsx';
import { IndicatorCharts, leavesPlace } from './indicator-charts.tsx';
import { KeyFigures } from './key-figures.tsx';
import { QualityTable } from './quality-table.tsx';
import { Revisions } from './revisions.tsx';
import { SeriesTable } from './series-table.tsx';

const route = getRouteApi(PATHS.indicator);

function useIndicator(metric: MetricCode) {
  const client = useClient();
  const place = usePlace();
  const answer = useSuspenseQuery(progressQuery(client, toProgressQuestion(place, { metric }))).data;
  const series = useSuspenseQuery(seriesQuery(client, toReleaseChoice(place), metric)).data;
  const zone = place.zone ?? ALL_ZONES;
  const row = answer.rows.find((one) => one.zone === zone) ?? answer.rows.at(-1);
  return { answer, series, row };
}

/** True when the year has a figure or a target of the indicator; else its other years are what there is to show. */
const isKnown = (rows: readonly ProgressRow[]): boolean =>
  rows.some((row) =>
    [row.yearPlan, ...row.quarters.flatMap(({ actual, actualToDate }) => [actual, actualToDate])].some(
      (reading) => reading.value !== null,
    ),
  );

/** One indicator: will the year's plan be met, where is the gap, what does the number mean and where is it from. */
export function IndicatorPage() {
  const t = useTranslations('indicator');
  const { metric } = route.useParams();
  const { evidence: _, ...place } = usePlace();
  const { language } = place;
  const { answer, series, row } = useIndicator(metric);
  const context = useChartContext(answer);
  const zone = useZoneName();
  const name = METRICS[metric].name[language];
  const message = row ? progressMessage(row, context)[language] : name;
  useHead({
    title: `${name}, ${zone} – ${message}`,
    description: t('description', { name, zone, year: String(answer.year) }),
  });
  if (!row) return null;
  const drawn = isKnown(answer.rows);
  const csv = dataPathTo('series.csv', { release: answer.release.id, metric, lang: language });
  return (
    <>
      <p className="no-print">
        <a className="text-link" href={pathTo({ name: 'performance' }, place)}>
          ← {t('back')}
        </a>
      </p>
      <div className="mt-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <h1 tabIndex={-1} className="text-2xl sm:text-3xl md:text-4xl">
          {name}
        </h1>
        <StatusMark status={row.toDate.status} />
      </div>
      <p className="mt-2 max-w-[72ch] text-lg text-ink-soft">{message}</p>
      <div className="mt-5">
        <ZoneSwitch />
      </div>
      <KeyFigures row={row} answer={answer} />
      {drawn && (
        <IndicatorCharts row={row} answer={answer} series={series}>
          <Definition metric={metric} />
        </IndicatorCharts>
      )}
      {drawn && <QualityTable answer={answer} />}
      <SeriesTable rows={series.rows} metric={metric} csv={csv} />
      {!drawn && <QualityTable answer={answer} />}
      <div className="mt-12 grid gap-10 lg:grid-cols-2">
        {!(drawn && leavesPlace(row)) && <Definition metric={metric} />}
        <Revisions metric={metric} answer={answer} />
      </div>
    </>
  );
}
