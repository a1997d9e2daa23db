import { formatAbsence } from '@zones/core/format/absence';
import { formatPeriod } from '@zones/core/format/period';
import { formatUnitName } from '@zones/core/format/unit';
import { METRICS } from '@zones/core/metrics/catalogue';
import type { ProgressRow } from '@zones/core/progress/progress';
import { ABSENCES } from '@zones/core/readings/reading';
import { useTranslations } from 'use-intl';
import { CoverageNote } from '../reading/coverage.tsx';
import { ReadingValue } from '../reading/reading.tsx';
import { pathTo } from '../routing/address.ts';
import { useLanguage, usePlace } from '../routing/use-place.ts';

function IndicatorLink({ row }: { row: ProgressRow }) {
  const { evidence: _, group: __, ...place } = usePlace();
  return (
    <a className="text-link" href={pathTo({ name: 'indicator', metric: row.metric }, place)}>
      {METRICS[row.metric].name[place.language]}
    </a>
  );
}

function KnownTable({ rows }: { rows: readonly ProgressRow[] }) {
  const t = useTranslations('performance');
  const language = useLanguage();
  return (
    <section className="mt-10">
      <h2 className="text-2xl">{t('unjudged')}</h2>
      <div className="card mt-4 px-5 py-2">
        <table className="data-table table-stacked">
          <caption className="sr-only">{t('unjudged')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('indicator')}</th>
              <th scope="col">{t('unit')}</th>
              <th scope="col" className="number">
                {t('toDate')}
              </th>
              <th scope="col" className="number">
                {t('yearPlan')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.metric}>
                <th scope="row" className="font-normal">
                  <IndicatorLink row={row} />
                </th>
                <td data-label={t('unit')} className="text-sm whitespace-nowrap text-ink-soft">
                  {formatUnitName(row.unit, language)}
                </td>
                <td data-label={t('toDate')} className="number figures">
                  <span>
                    <ReadingValue reading={row.toDate.actual} unit={row.unit} style="label" />
                    {row.toDate.statedAt !== null && (
                      <span className="block font-sans text-xs text-ink-faint">
                        {formatPeriod(row.toDate.statedAt, language)}
                      </span>
                    )}
                    <CoverageNote row={row} />
                  </span>
                </td>
                <td data-label={t('yearPlan')} className="number figures">
                  <ReadingValue reading={row.yearPlan} unit={row.unit} style="label" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Indicators that cannot be ranked: those with a figure in a table, the others by the reason for their gap. */
export function Unjudged({ rows }: { rows: readonly ProgressRow[] }) {
  const t = useTranslations('performance');
  const { language } = usePlace();
  const known = rows.filter((row) => row.toDate.actual.value !== null);
  const gaps = ABSENCES.map((absence) => ({
    absence,
    rows: rows.filter(({ toDate: { actual } }) => actual.value === null && actual.absence === absence),
  })).filter((gap) => gap.rows.length > 0);
  return (
    <>
      {known.length > 0 && <KnownTable rows={known} />}
      {gaps.length > 0 && (
        <section className="mt-10">
          <h2 className="text-2xl">{t('absent')}</h2>
          <dl className="mt-3 grid gap-4">
            {gaps.map((gap) => (
              <div key={gap.absence}>
                <dt className="absence">
                  {t('absentCount', { count: gap.rows.length, reason: formatAbsence(gap.absence, language) })}
                </dt>
                <dd>
                  <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
                    {gap.rows.map((row) => (
                      <li key={row.metric}>
                        <IndicatorLink row={row} />
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
