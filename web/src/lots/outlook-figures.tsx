import { formatAbsence } from '@zones/core/format/absence';
import { formatAreaOfLots } from '@zones/core/format/lot';
import { countOf } from '@zones/core/lots/count-lots';
import type { Outlook } from '@zones/core/lots/outlook';
import { lotKey } from '@zones/core/lots/shortlist';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useHere, useLanguage } from '../routing/use-place.ts';
import type { ListedLot } from './use-lots.ts';

interface FigureProps {
  readonly label: string;
  /** False: there is nothing on record to count from. */
  readonly isKnown: boolean;
  readonly lots: readonly ListedLot[];
  readonly children: ReactNode;
}

/** How many lots, and their area together. Each lot below leads to its own proof. */
function Figure({ label, isKnown, lots, children }: FigureProps) {
  const t = useTranslations('lots');
  const language = useLanguage();
  const { lots: count, areaM2 } = countOf(lots);
  const illustrative = lots.some((lot) => lot.illustrative);
  return (
    <div className="min-w-0">
      <dt className="text-sm text-ink-soft">{label}</dt>
      <dd className="mt-0.5 text-xl leading-tight font-semibold">
        {isKnown ? t('count', { count }) : <span className="absence">{formatAbsence('not-published', language)}</span>}
        {count > 0 && ` · ${formatAreaOfLots(areaM2, { language, illustrative })}`}
      </dd>
      <dd className="mt-1 text-sm text-ink-soft">{children}</dd>
    </div>
  );
}

/** Land now, land that is promised, and promises that were not kept. */
export function OutlookFigures({ now, coming, late, isKnown, isPromised }: Outlook<ListedLot>) {
  const t = useTranslations('lots');
  const here = useHere();
  const soonest = coming[0]?.possessionMonths.value;
  return (
    <dl className="mt-5 grid gap-5 sm:grid-cols-3">
      <Figure label={t('now')} isKnown={isKnown} lots={now}>
        {now.length > 0 ? (
          <a className="text-link no-print" href={here({ available: 'yes', lot: undefined, evidence: undefined })}>
            {t('showNow')}
          </a>
        ) : (
          t('nowNone')
        )}
      </Figure>
      <Figure label={t('coming')} isKnown={isKnown} lots={coming}>
        {soonest === undefined || soonest === null
          ? t(isPromised ? 'comingNone' : 'promisedNone')
          : t('soonest', { months: soonest })}
      </Figure>
      <Figure label={t('lateLots')} isKnown={isPromised} lots={late}>
        {late.length === 0 && t(isPromised ? 'lateNone' : 'promisedNone')}
        <span className="flex flex-wrap gap-x-3">
          {late.slice(0, 8).map((lot) => (
            <a key={lotKey(lot)} className="text-link" href={here({ evidence: lot.evidence })} rel="nofollow">
              {lot.lot}
            </a>
          ))}
        </span>
      </Figure>
    </dl>
  );
}
