import { lotKey, parseShortlist, toggleInShortlist } from '@zones/core/lots/shortlist';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { useNameOfZone } from '../frame/use-name-of-zone.ts';
import { pathTo } from '../routing/address.ts';
import { useHere, usePlace } from '../routing/use-place.ts';
import type { ListedLot } from './use-lots.ts';
import { useShortlist } from './use-shortlist.ts';

/** Lots of the address that are not in this release, named. */
export function GoneLots({ rows }: { readonly rows: readonly ListedLot[] }) {
  const t = useTranslations('lots');
  const { lots } = usePlace();
  const here = useHere();
  const { gone, left } = useShortlist(rows);
  if (gone.length === 0) return null;
  return (
    <p className="notice mt-4">
      {t('gone', { count: gone.length, list: gone.join(', ') })}{' '}
      {lots !== undefined && (
        <a className="text-link no-print" href={here({ lots: left, evidence: undefined })}>
          {t('removeGone')}
        </a>
      )}
    </p>
  );
}

/** The chosen lots, always in view while the list is read. */
export const ShortlistBar = memo(function ShortlistBar({ rows }: { readonly rows: readonly ListedLot[] }) {
  const t = useTranslations('lots');
  const place = usePlace();
  const here = useHere();
  const nameOf = useNameOfZone();
  const { found } = useShortlist(rows);
  const { evidence: _, lot: __, ...kept } = place;
  return (
    <div role="status" className="shortlist-bar no-print">
      {parseShortlist(place.lots).length > 0 && found.length > 0 && (
        <div className="card flex flex-wrap items-center gap-2 px-4 py-2.5">
          <span className="font-semibold">{t('shortlist', { count: found.length })}</span>
          {found.map((lot) => (
            <a
              key={lotKey(lot)}
              href={here({ lots: toggleInShortlist(place.lots, lotKey(lot)), evidence: undefined })}
              className="chip no-underline max-sm:hidden"
              aria-label={t('remove', { lot: `${nameOf(lot.zone)} ${lot.lot}` })}
              rel="nofollow"
            >
              {lot.lot} <span aria-hidden="true">×</span>
            </a>
          ))}
          <a href={pathTo({ name: 'shortlist' }, kept)} className="text-link ml-auto py-1 font-semibold">
            {t('openShortlist')}
          </a>
        </div>
      )}
    </div>
  );
});
