import type { SeriesAnswer } from '@zones/core/contract/series';
import { formatPeriod } from '@zones/core/format/period';
import { useTranslations } from 'use-intl';
import { useFrame } from '../frame/use-frame.ts';
import { ReadingValue } from '../reading/reading.tsx';
import { useLanguage } from '../routing/use-place.ts';

/** Where the year has no figure: the newest that the record does have, with its own date. */
export function LatestOnRecord({ rows }: { rows: SeriesAnswer['rows'] }) {
  const t = useTranslations();
  const language = useLanguage();
  const { zones } = useFrame();
  const points = rows.flatMap((row) =>
    row.points.filter(({ reading }) => reading.value !== null).map((point) => ({ row, point })),
  );
  const newest = points.reduce<(typeof points)[number] | undefined>(
    (best, one) => (best === undefined || one.point.to > best.point.to ? one : best),
    undefined,
  );
  if (!newest) return <p className="mt-2 text-[0.9375rem] text-ink-soft">{t('home.nothingOnRecord')}</p>;
  const { row, point } = newest;
  const zone = zones.find((one) => one.slug === row.zone)?.name[language] ?? t('choices.allZones');
  return (
    <p className="mt-2 text-[0.9375rem]">
      <span className="text-ink-soft">{t('home.latestOnRecord')}:</span>{' '}
      <ReadingValue reading={point.reading} unit={row.unit} />{' '}
      <span className="text-ink-soft">
        ({zone}, {formatPeriod(point.period, language)})
      </span>
    </p>
  );
}
