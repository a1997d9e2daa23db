import { formatAbsence } from '@zones/core/format/absence';
import {
  formatFreshness,
  formatLotEvidence,
  formatPossession,
  formatSideState,
  formatVerification,
} from '@zones/core/format/lot';
import { formatMarks } from '@zones/core/format/marks';
import { BOUNDARY_UTILITIES } from '@zones/core/lots/boundary-utilities';
import { INDUSTRIES, isIndustryCode } from '@zones/core/lots/industries';
import { PRICE_KINDS } from '@zones/core/lots/land-prices';
import { areaOf } from '@zones/core/lots/lot-area';
import { ABSENCES, type Absence, type Reading } from '@zones/core/readings/reading';
import { useTranslations } from 'use-intl';
import { PrintedValue } from '../reading/printed-value.tsx';
import { ReadingText, ReadingValue } from '../reading/reading.tsx';
import { useLanguage } from '../routing/use-place.ts';
import { Dated } from './dated.tsx';
import { ReadinessMark } from './readiness-mark.tsx';
import { type ListedLot, useSource } from './use-lots.ts';

interface CellProps {
  readonly lot: ListedLot;
}

export function LotArea({ lot }: CellProps) {
  return <ReadingValue reading={areaOf(lot)} unit="m2" style="full" />;
}

/** How far the lot is, who holds it, and what is still missing. */
export function LotReadiness({ lot }: CellProps) {
  const t = useTranslations('lots');
  const language = useLanguage();
  return (
    <>
      <ReadinessMark level={lot.level} />
      {lot.sideState !== null && (
        <span className="mt-1 block w-fit rounded border border-line-strong border-dashed px-1.5 text-sm font-semibold">
          {formatSideState(lot.sideState, language)}
        </span>
      )}
      {lot.sideState === null && lot.missing.length > 0 && (
        <span className="lot-missing">
          {t('missing', { list: lot.missing.map((kind) => formatLotEvidence(kind, language)).join(', ') })}
        </span>
      )}
    </>
  );
}

function Slip({ lot }: CellProps) {
  const t = useTranslations('lots');
  const language = useLanguage();
  const { slippedDays } = lot;
  if (slippedDays.value === null || slippedDays.value <= 0) return null;
  return (
    <span className="block text-sm font-semibold text-bad-text">
      <ReadingText
        reading={slippedDays}
        text={t('late', { days: `${slippedDays.value}${formatMarks(slippedDays, language)}` })}
      />
    </span>
  );
}

/** When it can be occupied, by which promise, and whether that has slipped. */
export function LotPossession({ lot }: CellProps) {
  const t = useTranslations('lots');
  const language = useLanguage();
  const { possessionMonths, promisedOn, promiseMovedTo } = lot;
  return (
    <>
      <span className="text-lg leading-tight font-semibold">
        <ReadingText
          reading={possessionMonths}
          text={
            lot.sideState !== null && possessionMonths.value === null
              ? t('notFree')
              : formatPossession(possessionMonths, language)
          }
        />
      </span>
      {promisedOn !== null && (
        <span className="block text-sm text-ink-soft">
          {t('promised')} <Dated on={promisedOn} illustrative={lot.illustrative} />
        </span>
      )}
      {promiseMovedTo !== null && (
        <span className="block text-sm text-ink-soft">
          {t('movedTo')} <Dated on={promiseMovedTo} illustrative={lot.illustrative} />
        </span>
      )}
      <Slip lot={lot} />
    </>
  );
}

export function LotIndustries({ lot }: CellProps) {
  const t = useTranslations('lots');
  const language = useLanguage();
  const names = lot.industries.map((code) => (isIndustryCode(code) ? INDUSTRIES[code][language] : code));
  if (names.length === 0) return <span className="absence">{t('industriesNone')}</span>;
  return names.join(', ');
}

/** What reaches the boundary and since when; the rest is not on record, which is no “no”. */
export function LotUtilities({ lot }: CellProps) {
  const t = useTranslations('lots');
  const language = useLanguage();
  const name = (utility: (typeof BOUNDARY_UTILITIES)[number]): string => formatLotEvidence(utility, language);
  const absent = BOUNDARY_UTILITIES.filter((utility) => lot.utilities[utility].on === null);
  return (
    <>
      <span className="grid gap-x-4 text-sm">
        {BOUNDARY_UTILITIES.map((utility) => {
          const at = lot.utilities[utility];
          if (at.on === null) return null;
          return (
            <span key={utility} className="flex justify-between gap-2">
              <span>{name(utility)}</span>
              <Dated on={at.on} illustrative={at.illustrative} />
            </span>
          );
        })}
      </span>
      {absent.length > 0 && (
        <span className="absence block text-sm">{t('notOnRecord', { list: absent.map(name).join(', ') })}</span>
      )}
    </>
  );
}

const absenceOf = (reading: Reading): Absence | null => (reading.value === null ? reading.absence : null);

/**
 * What land of the zone costs now, with its date and document; or that no source says. No source states until when land
 * is leased, and that is asked with the price.
 */
export function LotPrice({ lot }: CellProps) {
  const t = useTranslations('lots');
  const language = useLanguage();
  const current = PRICE_KINDS.filter((kind) => lot.prices[kind].reading.value !== null);
  return (
    <span className="grid gap-1 text-sm">
      {current.map((kind) => {
        const { reading, unit, period, sourceKey } = lot.prices[kind];
        return (
          <span key={kind}>
            {t(`priceKinds.${kind}`)}: <PrintedValue reading={reading} unit={unit} />
            <span className="block text-ink-soft">
              {period !== null && <Dated on={period} illustrative={false} />}
              {sourceKey !== null && ` · ${sourceKey}`}
            </span>
          </span>
        );
      })}
      {ABSENCES.map((absence) => {
        const kinds = PRICE_KINDS.filter((kind) => absenceOf(lot.prices[kind].reading) === absence);
        const names = kinds.map((kind) => t(`priceKinds.${kind}`)).join(', ');
        return (
          names !== '' && (
            <span key={absence}>
              {names}: <span className="absence">{formatAbsence(absence, language)}</span>
            </span>
          )
        );
      })}
      <span className="lot-term">
        {t('leaseTerm')}: <span className="absence">{formatAbsence('not-published', language)}</span>
      </span>
    </span>
  );
}

const FRESHNESS_SHAPES = {
  fresh: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
  aging: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM8 3v10A5 5 0 0 0 8 3z',
  expired: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3z',
} as const;

/** Who verified the listing, when, and whether that still counts. */
export function LotVerified({ lot }: CellProps) {
  const language = useLanguage();
  const source = useSource(lot.verifiedBy);
  return (
    <span className="block text-sm">
      {lot.verifiedOn !== null && (
        <span className="block">
          {lot.verifiedAs === 'offered' && `${formatVerification(lot.verifiedAs, language)} `}
          <Dated on={lot.verifiedOn} illustrative={lot.illustrative} />
        </span>
      )}
      <span className="flex items-start gap-1.5">
        <svg viewBox="0 0 16 16" className="mt-[0.3em] size-[0.8em] shrink-0 fill-ink-soft" aria-hidden="true">
          <path d={FRESHNESS_SHAPES[lot.freshness]} fillRule="evenodd" />
        </svg>
        {formatFreshness(lot.freshness, lot.verifiedOn, language)}
      </span>
      {source && <span className="block text-xs leading-snug">{source.publisher[language]}</span>}
    </span>
  );
}
