import { formatPeriod } from '@zones/core/format/period';
import { useTranslations } from 'use-intl';
import { useNameOfZone } from '../frame/use-name-of-zone.ts';
import { ReadingValue } from '../reading/reading.tsx';
import { useLanguage } from '../routing/use-place.ts';
import type { LandRow } from './land-row.ts';

/** Every date of the ledger. Rows are not joined: sources and boundaries differ between dates. */
export function LandHistory({ rows }: { rows: readonly LandRow[] }) {
  const t = useTranslations('land');
  const language = useLanguage();
  const nameOf = useNameOfZone();
  const columns = ['available', 'leased', 'cleared', 'industrial'] as const;
  return (
    <details className="no-print mt-4">
      <summary className="text-link w-fit cursor-pointer">{t('all')}</summary>
      <section data-scrolls className="mt-3 overflow-x-auto" aria-label={t('all')}>
        <table className="data-table min-w-[44rem]">
          <caption className="sr-only">{t('caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('zone')}</th>
              <th scope="col">{t('asOf')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="number">
                  {t(column)} ({t('unit')})
                </th>
              ))}
              <th scope="col" className="number">
                {t('occupancyCleared')}
              </th>
              <th scope="col" className="number">
                {t('occupancyIndustrial')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.zone} ${row.asOf}`}>
                <th scope="row" className="font-normal">
                  {nameOf(row.zone)}
                </th>
                <td className="whitespace-nowrap">{formatPeriod(row.asOf, language)}</td>
                {columns.map((column) => (
                  <td key={column} className="number figures">
                    <ReadingValue reading={row.states[`land_${column}`]} unit="m2" style="table" />
                  </td>
                ))}
                <td className="number figures">
                  <ReadingValue reading={row.occupancyOfCleared} unit="ratio" style="table" />
                </td>
                <td className="number figures">
                  <ReadingValue reading={row.occupancyOfIndustrial} unit="ratio" style="table" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
