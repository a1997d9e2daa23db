import { useSuspenseQueries } from '@tanstack/react-query';
import type { SeriesAnswer } from '@zones/core/contract/series';
import { formatPeriod } from '@zones/core/format/period';
import { METRICS } from '@zones/core/metrics/catalogue';
import { ALL_ZONES } from '@zones/core/observations/observation';
import { useTranslations } from 'use-intl';
import { toReleaseChoice } from '../api/release-choice.ts';
import { seriesQuery } from '../api/series.ts';
import { useClient } from '../app/use-client.ts';
import { Scrolling } from '../frame/scrolling.tsx';
import { useFrame } from '../frame/use-frame.ts';
import { useNameOfZone } from '../frame/use-name-of-zone.ts';
import { ReadingValue } from '../reading/reading.tsx';
import { pathTo } from '../routing/address.ts';
import { usePlace } from '../routing/use-place.ts';
import { findNewestPoint } from './newest-point.ts';
import { RECORD_METRICS } from './record-metrics.ts';

type Row = SeriesAnswer['rows'][number];

function NewestCell({ row }: { row: Row | undefined }) {
  const t = useTranslations('home');
  const { language } = usePlace();
  const point = row && findNewestPoint(row);
  if (!row || !point) return <span className="absence">{t('notOnRecord')}</span>;
  return (
    <span>
      <ReadingValue reading={point.reading} unit={row.unit} />
      <span className="block font-sans text-xs text-ink-faint">{formatPeriod(point.period, language)}</span>
    </span>
  );
}

/** What public documents do state, the newest figure of each indicator with its own date. */
export function RecordSection() {
  const t = useTranslations();
  const client = useClient();
  const { evidence: _, ...place } = usePlace();
  const nameOf = useNameOfZone();
  const { zones } = useFrame();
  const choice = toReleaseChoice(place);
  const series = useSuspenseQueries({ queries: RECORD_METRICS.map((metric) => seriesQuery(client, choice, metric)) });
  const columns = [ALL_ZONES, ...zones.map(({ slug }) => slug)];
  return (
    <section className="mt-12">
      <h2 className="text-2xl">{t('home.record')}</h2>
      <p className="mt-1 max-w-[72ch] text-ink-soft">{t('home.recordHelp')}</p>
      <Scrolling label={t('home.record')} className="card mt-4 px-5 py-2">
        <table className="data-table table-stacked sm:min-w-[34rem] print:min-w-0">
          <caption className="sr-only">{t('home.record')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('home.indicator')}</th>
              {columns.map((slug) => (
                <th key={slug} scope="col" className="number">
                  {nameOf(slug)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {RECORD_METRICS.map((metric, index) => (
              <tr key={metric}>
                <th scope="row" className="font-normal">
                  <a className="text-link" href={pathTo({ name: 'indicator', metric }, place)}>
                    {METRICS[metric].name[place.language]}
                  </a>
                </th>
                {columns.map((slug) => (
                  <td key={slug} data-label={nameOf(slug)} className="number figures">
                    <NewestCell row={series[index]?.data.rows.find((row) => row.zone === slug)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </section>
  );
}
