import { formatDate } from '@zones/core/format/date';
import { pickNote } from '@zones/core/format/note';
import { PRICE_KINDS } from '@zones/core/lots/land-prices';
import type { LotEvidenceKind } from '@zones/core/lots/lot';
import { LOT_EVIDENCE_KINDS } from '@zones/core/lots/lot';
import { useContext } from 'react';
import { useTranslations } from 'use-intl';
import { Detail, Details } from '../evidence/detail.tsx';
import { PrintedValue } from '../reading/printed-value.tsx';
import { useHere, useLanguage } from '../routing/use-place.ts';
import { Dated } from './dated.tsx';
import { type ListedLot, LotsContext, useSource } from './use-lots.ts';

/** Shown even when nothing is on record; the others only when they happened. */
const EXPECTED: readonly LotEvidenceKind[] = [
  'recovery-decision',
  'compensation-approved',
  'handed-over',
  'road',
  'power',
  'water',
  'drainage',
  'wastewater',
  'offered',
  'verified',
];

export function SourceLink({ sourceKey }: { readonly sourceKey: string | null }) {
  const t = useTranslations('evidence');
  const language = useLanguage();
  const source = useSource(sourceKey);
  if (!source) return <span className="absence">{t('noSource')}</span>;
  const { title, publisher, publishedOn, url } = source;
  return (
    <>
      {url === null ? (
        title[language]
      ) : (
        <a className="text-link" href={url} target="_blank" rel="noreferrer">
          {title[language]}
        </a>
      )}
      <span className="text-ink-soft">
        {' '}
        · {publisher[language]}, {publishedOn ? formatDate(publishedOn, language) : t('undated')}
      </span>
    </>
  );
}

function Steps({ lot }: { readonly lot: ListedLot }) {
  const t = useTranslations();
  const language = useLanguage();
  const here = useHere();
  const kinds = LOT_EVIDENCE_KINDS.filter(
    (kind) => EXPECTED.includes(kind) || lot.steps.some((step) => step.kind === kind),
  );
  return (
    <ol className="grid gap-1.5">
      {kinds.map((kind) => {
        const step = lot.steps.find((one) => one.kind === kind);
        return (
          <li key={kind} className="grid grid-cols-[8.5rem_minmax(0,1fr)] gap-x-3">
            {step ? (
              <a href={here({ evidence: lot.evidence })} className="reading w-fit" rel="nofollow">
                <Dated on={step.on} illustrative={step.illustrative} />
              </a>
            ) : (
              <span className="absence">{t('lots.absentStep')}</span>
            )}
            <span>
              {t(`evidence.lotFacts.${kind}`)}
              {step?.note && <span className="text-ink-soft"> – {pickNote(step.note, language)}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** Prices of other years: history with its date, never what land costs now. */
function PastPrices({ zone }: { readonly zone: string }) {
  const t = useTranslations('lots');
  const { prices } = useContext(LotsContext);
  const historic = prices.find((one) => one.zone === zone)?.historic ?? [];
  if (historic.length === 0) return null;
  return (
    <Detail label={t('pastPrices')}>
      {historic.map(({ kind, reading, unit, period }) => (
        <span key={`${kind} ${period}`} className="block">
          {t(`priceKinds.${kind}`)}: <PrintedValue reading={reading} unit={unit} />
          {period !== null && (
            <>
              {' '}
              (<Dated on={period} illustrative={false} />)
            </>
          )}
        </span>
      ))}
    </Detail>
  );
}

/** Everything on record of a lot, step by step with its documents. */
export function LotDetails({ lot }: { readonly lot: ListedLot }) {
  const t = useTranslations('lots');
  const language = useLanguage();
  const here = useHere();
  const keys = [...new Set([lot.sourceKey, ...lot.steps.map((step) => step.sourceKey)])].filter((key) => key !== null);
  const priced = PRICE_KINDS.filter((kind) => lot.prices[kind].sourceKey !== null);
  return (
    <div className="grid gap-x-10 gap-y-5 py-2 lg:grid-cols-2">
      <section>
        <h3 className="mb-2 text-base">{t('steps')}</h3>
        <Steps lot={lot} />
      </section>
      <section>
        <h3 className="mb-2 text-base">{t('documents')}</h3>
        <Details>
          {keys.map((key) => (
            <Detail key={key} label={key}>
              <SourceLink sourceKey={key} />
            </Detail>
          ))}
          {priced.map((kind) => (
            <Detail key={kind} label={t(`priceKinds.${kind}`)}>
              <SourceLink sourceKey={lot.prices[kind].sourceKey} />
            </Detail>
          ))}
          <PastPrices zone={lot.zone} />
          {lot.block !== null && <Detail label={t('block')}>{lot.block}</Detail>}
          {lot.note !== null && <Detail label={t('note')}>{pickNote(lot.note, language)}</Detail>}
        </Details>
        <p className="mt-3">
          <a className="text-link" href={here({ evidence: lot.evidence })} rel="nofollow">
            {t('proof', { lot: lot.lot })}
          </a>
        </p>
      </section>
    </div>
  );
}
