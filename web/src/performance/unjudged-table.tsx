import { METRICS } from '@zones/core/metrics/catalogue';
import type { ProgressRow } from '@zones/core/progress/progress';
import { useTranslations } from 'use-intl';
import { ReadingValue } from '../reading/reading.tsx';
import { pathTo } from '../routing/address.ts';
import { usePlace } from '../routing/use-place.ts';

/** Indicators that cannot be ranked, each with what is known and why the rest is not. */
export function UnjudgedTable({ rows }: { rows: readonly ProgressRow[] }) {
  const t = useTranslations('performance');
  const { evidence: _, group: __, ...place } = usePlace();
  if (rows.length === 0) return null;
  return (
    <section className="mt-10">
      <h2 className="text-2xl">{t('unjudged')}</h2>
      <p className="mt-1 text-ink-soft">{t('unjudgedHelp')}</p>
      <div className="card mt-4 px-5 py-2">
        <table className="data-table">
          <caption className="sr-only">{t('unjudged')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('indicator')}</th>
              <th scope="col" className="number">
                {t('toDate')}
              </th>
              <th scope="col" className="number">
                {t('plan')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.metric}>
                <th scope="row" className="font-normal">
                  <a className="text-link" href={pathTo({ name: 'indicator', metric: row.metric }, place)}>
                    {METRICS[row.metric].name[place.language]}
                  </a>
                </th>
                <td className="number figures">
                  <ReadingValue reading={row.toDate.actual} unit={row.unit} />
                </td>
                <td className="number figures">
                  <ReadingValue reading={row.toDate.plan} unit={row.unit} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
