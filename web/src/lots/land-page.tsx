import { formatDate } from '@zones/core/format/date';
import { formatAreaOfLots } from '@zones/core/format/lot';
import { ILLUSTRATIVE_MARK, NO_BREAK_SPACE } from '@zones/core/format/marks';
import { countOf } from '@zones/core/lots/count-lots';
import { filterLots } from '@zones/core/lots/filter-lots';
import { type ReadFilter, readLotFilter } from '@zones/core/lots/lot-filter-words';
import { lookAhead } from '@zones/core/lots/outlook';
import { memo, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useHead } from '../document/head.ts';
import { useFrame } from '../frame/use-frame.ts';
import { dataPathTo, pathTo } from '../routing/address.ts';
import { useLanguage, usePlace } from '../routing/use-place.ts';
import { FilterForm } from './filter-form.tsx';
import { LevelLegend } from './level-legend.tsx';
import { LotList } from './lot-list.tsx';
import { NoLots } from './no-lots.tsx';
import { OutlookFigures } from './outlook-figures.tsx';
import { GoneLots, ShortlistBar } from './shortlist-bar.tsx';
import { useAsked } from './use-asked.ts';
import { type ListedLot, type Lots, LotsContext, useLots } from './use-lots.ts';

/** Of all lots, so that it stands still while the reader types. */
const Heading = memo(function Heading({ rows, release }: Pick<Lots, 'rows' | 'release'>) {
  const t = useTranslations('lots');
  const language = useLanguage();
  const { board, zones } = useFrame();
  const outlook = useMemo(() => lookAhead(rows), [rows]);
  const { lots, areaM2 } = countOf(outlook.now);
  const area = formatAreaOfLots(areaM2, { language, style: 'compact' });
  const headline = lots === 0 ? t('headlineNone') : t('headline', { count: lots, area });
  const place = board?.name[language] ?? release.board;
  useHead({ title: `${headline} – ${t('title', { place })}`, description: t('description', { place }) });
  return (
    <>
      <p className="text-ink-soft">{t('title', { place })}</p>
      <h1 tabIndex={-1} className="mt-1 max-w-[40ch] text-2xl sm:text-3xl md:text-4xl">
        {headline}
        {outlook.now.some(({ illustrative }) => illustrative) && (
          <span className="mark">{NO_BREAK_SPACE + ILLUSTRATIVE_MARK}</span>
        )}
      </h1>
      <p className="mt-2 max-w-[80ch] text-ink-soft">
        {t('lead', { count: rows.length, zones: zones.length, date: formatDate(release.cutoff, language) })}
      </p>
      <OutlookFigures {...outlook} />
      <LevelLegend />
    </>
  );
});

/** Words of the address that ask for nothing that can be: said, and left out. */
function Refused({ refused }: Pick<ReadFilter, 'refused'>) {
  const t = useTranslations('lots');
  if (refused.length === 0) return null;
  return (
    <div className="notice mt-4" role="alert">
      {refused.map(({ word, given }) => (
        <p key={word}>{t(`refused.${word}`, { given })}</p>
      ))}
    </div>
  );
}

/** How many lots answer, read out when it changes. */
function ResultCount({ rows, found }: { readonly rows: readonly ListedLot[]; readonly found: readonly ListedLot[] }) {
  const t = useTranslations('lots');
  const language = useLanguage();
  const { lots, areaM2 } = countOf(found);
  const illustrative = found.some((lot) => lot.illustrative);
  const area = formatAreaOfLots(areaM2, { language, illustrative });
  return (
    <p aria-live="polite" data-count={lots} className="text-lg font-semibold">
      {lots === rows.length ? t('foundAll', { count: lots, area }) : t('found', { count: lots, of: rows.length, area })}
    </p>
  );
}

/** Every lot of the board's zones, the soonest to occupy first. */
export function LandPage() {
  const t = useTranslations('lots');
  const place = usePlace();
  const lots = useLots();
  const { rows, release } = lots;
  const { zones } = useFrame();
  const { asked, ask } = useAsked();
  const { filter, refused } = readLotFilter(
    asked,
    zones.map(({ slug }) => slug),
  );
  const found = filterLots(rows, filter);
  const { evidence: _, invalid: __, ...kept } = place;
  return (
    <LotsContext value={lots}>
      <Heading rows={rows} release={release} />
      <FilterForm rows={rows} ask={ask} />
      <Refused refused={refused} />
      <GoneLots rows={rows} />
      <section aria-labelledby="lots-found" className="mt-6">
        <h2 id="lots-found" className="sr-only">
          {t('caption')}
        </h2>
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <ResultCount rows={rows} found={found} />
          <p className="text-sm text-ink-soft">
            {t('order')}{' '}
            <a
              className="text-link no-print"
              href={dataPathTo('lots.csv', { release: release.id, lang: place.language })}
            >
              {t('csv')}
            </a>
          </p>
        </div>
        {found.length === 0 ? <NoLots rows={rows} filter={filter} /> : <LotList rows={found} />}
      </section>
      <p className="mt-6 text-sm text-ink-soft">
        {t('careful')}{' '}
        <a className="text-link no-print" href={pathTo({ name: 'methods' }, kept)}>
          {t('methods')}
        </a>
      </p>
      <ShortlistBar rows={rows} />
    </LotsContext>
  );
}
