import { formatPeriod } from '@zones/core/format/period';
import { formatValueStatus } from '@zones/core/format/status';
import { formatZoneName } from '@zones/core/format/zone';
import { isMetricUnit, sayDifference } from '@zones/core/zones/difference-words';
import { useTranslations } from 'use-intl';
import { useFrame } from '../frame/use-frame.ts';
import { useNameOfZone } from '../frame/use-name-of-zone.ts';
import { PrintedValue } from '../reading/printed-value.tsx';
import { ReadingValue } from '../reading/reading.tsx';
import { pathTo } from '../routing/address.ts';
import { useLanguage, usePlace } from '../routing/use-place.ts';
import type { ComparedCell, ComparisonRow } from './comparison.ts';

const ARROWS = { highest: 'M6 1 11 9H1z', lowest: 'M6 11 1 3h10z' } as const;

/** Which way a figure lies among the others: a shape and a word, and no judgement. */
function Extreme({ end }: { end: keyof typeof ARROWS }) {
  const t = useTranslations('compare');
  return (
    <>
      <svg viewBox="0 0 12 12" className="mr-1 inline-block size-[0.62em] fill-current" aria-hidden="true">
        <path d={ARROWS[end]} />
      </svg>
      <span className="sr-only">{t(end)}: </span>
    </>
  );
}

function RowName({ row, period }: { row: ComparisonRow; period: string | null }) {
  const language = useLanguage();
  const { evidence: _, group: __, zones: ___, zone: ____, ...place } = usePlace();
  const name = row.name[language];
  const defined = row.metric === null && row.definition[language] !== name;
  return (
    <>
      {row.metric === null ? (
        name
      ) : (
        <a className="text-link" href={pathTo({ name: 'indicator', metric: row.metric }, place)}>
          {name}
        </a>
      )}
      {period !== null && (
        <span className="compare-period">
          {', '}
          {formatPeriod(period, language)}
        </span>
      )}
      {defined && <span className="mt-0.5 block text-[0.8125rem] text-ink-faint">{row.definition[language]}</span>}
    </>
  );
}

function CellValue({ cell, row, dated }: { cell: ComparedCell; row: ComparisonRow; dated: boolean }) {
  const language = useLanguage();
  const nameOf = useNameOfZone();
  const { zone, reading, unit, period, others } = cell;
  return (
    <>
      <span className="compare-zone">{nameOf(zone)}</span>
      {row.highest.includes(zone) && <Extreme end="highest" />}
      {row.lowest.includes(zone) && <Extreme end="lowest" />}
      {isMetricUnit(unit) ? (
        <ReadingValue reading={reading} unit={unit} />
      ) : (
        <PrintedValue reading={reading} unit={unit} />
      )}
      {dated && period !== null && reading.value !== null && (
        <span className="compare-period block">{formatPeriod(period, language)}</span>
      )}
      {reading.value !== null && reading.status === 'derived' && (
        <span className="compare-period block">{formatValueStatus('derived', language)}</span>
      )}
      {others.map((other) => (
        <span key={`${other.period} ${other.reading.value}`} className="block">
          <PrintedValue reading={other.reading} unit={other.unit} />
          {other.period !== null && (
            <span className="compare-period block">{formatPeriod(other.period, language)}</span>
          )}
        </span>
      ))}
    </>
  );
}

function Row({ row }: { row: ComparisonRow }) {
  const language = useLanguage();
  const { zones } = useFrame();
  const known = (slug: string) => {
    const zone = zones.find((one) => one.slug === slug);
    return zone === undefined ? { vi: slug, en: slug } : formatZoneName(zone.name);
  };
  const [first] = row.cells;
  const together = row.cells.every(({ period, reading }) => period === first?.period && reading.value !== null);
  const compared = row.comparability === 'comparable';
  return (
    <tr>
      <th scope="row" className="font-normal">
        <RowName row={row} period={together ? (first?.period ?? null) : null} />
      </th>
      {row.cells.map((cell) => (
        <td key={cell.zone} className={row.highest.includes(cell.zone) ? 'number font-semibold' : 'number'}>
          <CellValue cell={cell} row={row} dated={!together} />
        </td>
      ))}
      <td className={compared ? 'text-[0.875rem]' : 'text-[0.875rem] text-ink-soft italic'}>
        {sayDifference(row, known, language)}
      </td>
    </tr>
  );
}

interface ComparisonTableProps {
  readonly title: string;
  readonly rows: readonly ComparisonRow[];
  readonly zones: readonly string[];
}

/** One definition a line, one zone a column; on a phone the zones stand under the name of the figure. */
export function ComparisonTable({ title, rows, zones }: ComparisonTableProps) {
  const t = useTranslations('compare');
  const nameOf = useNameOfZone();
  return (
    <table className="data-table compare-table" data-zones={zones.length}>
      <caption className="sr-only">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('indicator')}</th>
          {zones.map((zone) => (
            <th key={zone} scope="col" className="number">
              {nameOf(zone)}
            </th>
          ))}
          <th scope="col">{t('difference')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.code} row={row} />
        ))}
      </tbody>
    </table>
  );
}
