import type { SeriesAnswer } from '@zones/core/contract/series';
import { formatPeriod } from '@zones/core/format/period';
import { formatUnitName } from '@zones/core/format/unit';
import type { MetricCode } from '@zones/core/metrics/catalogue';
import { METRICS } from '@zones/core/metrics/catalogue';
import { useTranslations } from 'use-intl';
import { Scrolling } from '../frame/scrolling.tsx';
import { useNameOfZone } from '../frame/use-name-of-zone.ts';
import { ReadingValue } from '../reading/reading.tsx';
import { useLanguage } from '../routing/use-place.ts';

type Rows = SeriesAnswer['rows'];

/** One line a period, newest first; zones side by side. Spans of different length are never joined. */
function listPeriods(rows: Rows) {
  const periods = new Map<string, { readonly period: string; readonly to: string }>();
  for (const { points } of rows) for (const { period, to } of points) periods.set(period, { period, to });
  return [...periods.values()].sort((a, b) => (a.to === b.to ? (a.period < b.period ? -1 : 1) : a.to < b.to ? 1 : -1));
}

const SHOWN_AT_ONCE = 8;

function SeriesRows({ rows, periods }: { rows: Rows; periods: ReturnType<typeof listPeriods> }) {
  const t = useTranslations('indicator');
  const language = useLanguage();
  return (
    <tbody>
      {periods.map(({ period }) => (
        <tr key={period}>
          <th scope="row" className="font-normal whitespace-nowrap">
            {formatPeriod(period, language)}
          </th>
          {rows.map((row) => {
            const point = row.points.find((one) => one.period === period);
            return (
              <td key={row.zone} className="number figures">
                {point ? (
                  <ReadingValue reading={point.reading} unit={row.unit} style="table" />
                ) : (
                  <span className="absence">{t('notStated')}</span>
                )}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}

interface SeriesTableProps {
  readonly rows: Rows;
  readonly metric: MetricCode;
  /** Address of the same figures as a file. */
  readonly csv: string;
}

function SeriesGrid({
  rows,
  metric,
  periods,
}: Omit<SeriesTableProps, 'csv'> & { periods: ReturnType<typeof listPeriods> }) {
  const t = useTranslations();
  const language = useLanguage();
  const nameOf = useNameOfZone();
  return (
    <table className="data-table">
      <caption className="sr-only">{t('indicator.seriesCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">
            {t('indicator.seriesPeriod')}
            <span className="block font-normal">{formatUnitName(METRICS[metric].unit, language)}</span>
          </th>
          {rows.map((row) => (
            <th key={row.zone} scope="col" className="number">
              {nameOf(row.zone)}
            </th>
          ))}
        </tr>
      </thead>
      <SeriesRows rows={rows} periods={periods} />
    </table>
  );
}

/** Every figure of the indicator on record, all years. */
export function SeriesTable({ rows, metric, csv }: SeriesTableProps) {
  const t = useTranslations('indicator');
  const filled = rows.filter((row) => row.points.length > 0);
  const periods = listPeriods(filled);
  const rest = periods.slice(SHOWN_AT_ONCE);
  return (
    <section className="mt-12">
      <h2 className="text-xl">{t('series')}</h2>
      {periods.length === 0 ? (
        <p className="card mt-4 p-5 text-ink-soft">{t('seriesEmpty')}</p>
      ) : (
        <Scrolling label={t('series')} className="card mt-4 px-5 py-2">
          <SeriesGrid rows={filled} metric={metric} periods={periods.slice(0, SHOWN_AT_ONCE)} />
          {rest.length > 0 && (
            <details className="py-2">
              <summary className="text-link w-fit cursor-pointer">{t('seriesMore', { count: rest.length })}</summary>
              <SeriesGrid rows={filled} metric={metric} periods={rest} />
            </details>
          )}
        </Scrolling>
      )}
      <p className="no-print mt-3">
        <a className="text-link" href={csv}>
          {t('csv')}
        </a>
      </p>
    </section>
  );
}
