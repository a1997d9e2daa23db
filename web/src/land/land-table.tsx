import { formatPeriod } from '@zones/core/format/period';
import type { Reading } from '@zones/core/readings/reading';
import { useTranslations } from 'use-intl';
import { useNameOfZone } from '../frame/use-name-of-zone.ts';
import { ReadingValue } from '../reading/reading.tsx';
import { pathTo } from '../routing/address.ts';
import { useLanguage, usePlace } from '../routing/use-place.ts';
import type { LandRow } from './land-row.ts';

type Line = {
  readonly word:
    | 'leased'
    | 'introduced'
    | 'recovering'
    | 'otherUse'
    | 'available'
    | 'cleared'
    | 'uncleared'
    | 'industrial'
    | 'occupancyCleared'
    | 'occupancyIndustrial';
  readonly read: (row: LandRow) => Reading;
  readonly unit: 'm2' | 'ratio';
  /** A sum of the lines above it. */
  readonly sum?: boolean;
};

/** The ledger as it balances: parts, their sum, the rest, the whole; then both shares. */
const LINES: readonly Line[] = [
  { word: 'leased', read: (row) => row.states.land_leased, unit: 'm2' },
  { word: 'introduced', read: (row) => row.states.land_introduced, unit: 'm2' },
  { word: 'recovering', read: (row) => row.states.land_recovering, unit: 'm2' },
  { word: 'otherUse', read: (row) => row.states.land_other_use, unit: 'm2' },
  { word: 'available', read: (row) => row.states.land_available, unit: 'm2' },
  { word: 'cleared', read: (row) => row.states.land_cleared, unit: 'm2', sum: true },
  { word: 'uncleared', read: (row) => row.states.land_uncleared, unit: 'm2' },
  { word: 'industrial', read: (row) => row.states.land_industrial, unit: 'm2', sum: true },
  { word: 'occupancyCleared', read: (row) => row.occupancyOfCleared, unit: 'ratio' },
  { word: 'occupancyIndustrial', read: (row) => row.occupancyOfIndustrial, unit: 'ratio' },
];

/** Lines down, zones across, so that it fits a phone as it fits a page. Hectares with the ledger's own decimals. */
export function LandTable({ rows }: { rows: readonly LandRow[] }) {
  const t = useTranslations('land');
  const language = useLanguage();
  const nameOf = useNameOfZone();
  const { evidence: _, zone: __, ...place } = usePlace();
  return (
    <table className="data-table table-fixed">
      <caption className="sr-only">{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col" className="w-[40%]">
            {t('unit')}
          </th>
          {rows.map((row) => (
            <th key={row.zone} scope="col" className="number">
              <a className="text-link" href={pathTo({ name: 'zone', zone: row.zone }, place)}>
                {nameOf(row.zone)}
              </a>
              <span className="block font-normal">{formatPeriod(row.asOf, language)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {LINES.map(({ word, read, unit, sum }) => (
          <tr key={word} className={sum ? 'sum-row' : undefined}>
            <th scope="row" className={sum ? undefined : 'font-normal'}>
              {t(word)}
            </th>
            {rows.map((row) => (
              <td key={row.zone} className="number figures">
                <ReadingValue reading={read(row)} unit={unit} style="table" />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
