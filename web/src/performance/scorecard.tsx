import { formatUnitName } from '@zones/core/format/unit';
import { METRICS } from '@zones/core/metrics/catalogue';
import type { ProgressRow } from '@zones/core/progress/progress';
import { useTranslations } from 'use-intl';
import { Scrolling } from '../frame/scrolling.tsx';
import { CoverageNote } from '../reading/coverage.tsx';
import { DirectionNote } from '../reading/direction.tsx';
import { ReadingValue } from '../reading/reading.tsx';
import { StatusMark } from '../reading/status-mark.tsx';
import { pathTo } from '../routing/address.ts';
import { usePlace } from '../routing/use-place.ts';

interface ScorecardProps {
  /** In the order of the chart above it. */
  readonly rows: readonly ProgressRow[];
  /** Address of the same table as a file. */
  readonly csv: string;
}

const COLUMNS = ['toDate', 'plan', 'variance', 'yearPlan'] as const;

function ScorecardRow({ row }: { row: ProgressRow }) {
  const t = useTranslations('performance');
  const { evidence: _, group: __, ...place } = usePlace();
  const { actual, plan, attainment, variance, status } = row.toDate;
  return (
    <tr>
      <th scope="row" className="font-normal">
        <a className="text-link" href={pathTo({ name: 'indicator', metric: row.metric }, place)}>
          {METRICS[row.metric].name[place.language]}
        </a>
        <DirectionNote row={row} />
      </th>
      <td data-label={t('status')}>
        <StatusMark status={status} />
      </td>
      <td data-label={t('attainment')} className="number figures">
        <ReadingValue reading={attainment} unit="ratio" style="table" />
      </td>
      <td data-label={t('unit')} className="text-sm whitespace-nowrap text-ink-soft">
        {formatUnitName(row.unit, place.language)}
      </td>
      <td data-label={t('toDate')} className="number figures">
        <span>
          <ReadingValue reading={actual} unit={row.unit} style="label" />
          <CoverageNote row={row} />
        </span>
      </td>
      <td data-label={t('plan')} className="number figures">
        <ReadingValue reading={plan} unit={row.unit} style="label" />
      </td>
      <td data-label={t('variance')} className="number figures">
        <ReadingValue reading={variance} unit={row.unit} style="label" signed />
      </td>
      <td data-label={t('yearPlan')} className="number figures">
        <ReadingValue reading={row.yearPlan} unit={row.unit} style="label" />
      </td>
    </tr>
  );
}

/** The chart's indicators as a table, each leading to its own page. */
export function Scorecard({ rows, csv }: ScorecardProps) {
  const t = useTranslations('performance');
  return (
    <section className="mt-10 print:order-1 print:mt-4 print:[--cell-on-paper:0.1rem]">
      <h2 className="text-2xl">{t('scorecard')}</h2>
      <p className="mt-1 text-ink-soft">{t('rowHelp')}</p>
      <Scrolling label={t('scorecard')} className="card mt-4 px-5 py-2">
        <table className="data-table table-stacked sm:min-w-[54rem] print:min-w-0">
          <caption className="sr-only">{t('scorecard')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('indicator')}</th>
              <th scope="col">{t('status')}</th>
              <th scope="col" className="number">
                {t('attainment')}
              </th>
              <th scope="col">{t('unit')}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className="number">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ScorecardRow key={row.metric} row={row} />
            ))}
          </tbody>
        </table>
      </Scrolling>
      <p className="no-print mt-3">
        <a className="text-link" href={csv}>
          {t('csv')}
        </a>
      </p>
    </section>
  );
}
