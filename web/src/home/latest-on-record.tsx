import type { SeriesAnswer } from '@zones/core/contract/series';
import { formatPeriod } from '@zones/core/format/period';
import { endOfQuarter, type IsoDate, type Quarter } from '@zones/core/quarters/quarter';
import { useTranslations } from 'use-intl';
import { useNameOfZone } from '../frame/use-name-of-zone.ts';
import { ReadingValue } from '../reading/reading.tsx';
import { useLanguage } from '../routing/use-place.ts';
import { findNewestPoint } from './newest-point.ts';

type Row = SeriesAnswer['rows'][number];

/** The newest figure of all zones together, or of the zone that has a newer one. */
function findNewest(rows: readonly Row[], until: IsoDate) {
  const found = rows.flatMap((row) => {
    const point = findNewestPoint(row, until);
    return point ? [{ row, point }] : [];
  });
  return found.sort((a, b) => (a.point.to < b.point.to ? 1 : -1))[0];
}

/** Where the period has no figure: the newest that documents state up to its end, with its own date. */
export function LatestOnRecord({ rows, through }: { rows: readonly Row[]; through: Quarter }) {
  const t = useTranslations();
  const language = useLanguage();
  const nameOf = useNameOfZone();
  const newest = findNewest(rows, endOfQuarter(through));
  if (!newest) return <p className="mt-2 text-[0.9375rem] text-ink-soft">{t('home.nothingOnRecord')}</p>;
  const { row, point } = newest;
  return (
    <p className="mt-2 text-[0.9375rem]">
      <span className="text-ink-soft">{t('home.latestOnRecord')}:</span>{' '}
      <ReadingValue reading={point.reading} unit={row.unit} />{' '}
      <span className="text-ink-soft">
        ({nameOf(row.zone)}, {formatPeriod(point.period, language)})
      </span>
    </p>
  );
}
