import { lotKey, parseShortlist, SHORTLIST_SIZE, toggleInShortlist } from '@zones/core/lots/shortlist';
import { useTranslations } from 'use-intl';
import { useHere, usePlace } from '../routing/use-place.ts';
import type { ListedLot } from './use-lots.ts';

/** Puts a lot on the shortlist or takes it off; both are places of the address, so links. */
export function ShortlistLink({ lot }: { readonly lot: ListedLot }) {
  const t = useTranslations('lots');
  const { lots } = usePlace();
  const here = useHere();
  const key = lotKey(lot);
  const chosen = parseShortlist(lots);
  const isChosen = chosen.includes(key);
  if (!isChosen && chosen.length >= SHORTLIST_SIZE) {
    return <span className="text-sm text-ink-faint">{t('shortlistFull', { size: SHORTLIST_SIZE })}</span>;
  }
  return (
    <a
      href={here({ lots: toggleInShortlist(lots, key), evidence: undefined })}
      className="chip no-underline"
      aria-current={isChosen ? 'true' : undefined}
      rel="nofollow"
    >
      <span aria-hidden="true">{isChosen ? '✓' : '+'}</span>
      {isChosen ? t('chosen') : t('choose')}
      <span className="sr-only"> {lot.lot}</span>
    </a>
  );
}

/** Opens and closes the details of a lot. */
export function DetailsLink({ lot, isOpen }: { readonly lot: ListedLot; readonly isOpen: boolean }) {
  const t = useTranslations('lots');
  const here = useHere();
  return (
    <a
      href={here({ lot: isOpen ? undefined : lotKey(lot), evidence: undefined })}
      className="text-link text-sm"
      aria-expanded={isOpen}
      rel="nofollow"
    >
      {isOpen ? t('less') : t('more')}
      <span className="sr-only"> {lot.lot}</span>
    </a>
  );
}
