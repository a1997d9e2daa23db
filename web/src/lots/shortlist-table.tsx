import { formatLotEvidence } from '@zones/core/format/lot';
import { LOT_EVIDENCE_KINDS, type LotEvidenceKind } from '@zones/core/lots/lot';
import { lotKey } from '@zones/core/lots/shortlist';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Scrolling } from '../frame/scrolling.tsx';
import { useNameOfZone } from '../frame/use-name-of-zone.ts';
import { useHere, useLanguage } from '../routing/use-place.ts';
import { Dated } from './dated.tsx';
import { ShortlistLink } from './lot-actions.tsx';
import { LotArea, LotIndustries, LotPossession, LotPrice, LotReadiness, LotVerified } from './lot-cells.tsx';
import type { ListedLot } from './use-lots.ts';

const SUMMARY = [
  ['area', LotArea],
  ['readiness', LotReadiness],
  ['possession', LotPossession],
  ['industries', LotIndustries],
  ['price', LotPrice],
  ['verified', LotVerified],
] as const satisfies readonly (readonly [string, (props: { readonly lot: ListedLot }) => ReactNode])[];

/** Promises stand with the months to possession, the check with who made it. */
const STEPS = LOT_EVIDENCE_KINDS.filter((kind) => kind !== 'handover-promised' && kind !== 'verified');

const happened = (lots: readonly ListedLot[], kind: LotEvidenceKind): boolean =>
  lots.some(({ steps }) => steps.some((step) => step.kind === kind));
const ALWAYS: readonly LotEvidenceKind[] = STEPS.slice(0, STEPS.indexOf('offered') + 1);

function StepCell({ lot, kind }: { readonly lot: ListedLot; readonly kind: LotEvidenceKind }) {
  const t = useTranslations('lots');
  const here = useHere();
  const step = lot.steps.find((one) => one.kind === kind);
  if (!step) return <span className="absence">{t('absentStep')}</span>;
  return (
    <a href={here({ evidence: lot.evidence })} className="reading" rel="nofollow">
      <Dated on={step.on} illustrative={step.illustrative} />
    </a>
  );
}

/** What is asked down, lots across: each line reads as a comparison. */
export function ShortlistTable({ lots }: { readonly lots: readonly ListedLot[] }) {
  const t = useTranslations('lots');
  const language = useLanguage();
  const nameOf = useNameOfZone();
  return (
    <Scrolling label={t('shortlistCaption')} className="card shortlist-sheet mt-4 px-4 py-2">
      <table className="data-table table-stacked shortlist-table">
        <caption className="sr-only">{t('shortlistCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{t('question')}</span>
            </th>
            {lots.map((lot) => (
              <th key={lotKey(lot)} scope="col">
                <span className="block text-lg leading-tight text-ink">{lot.lot}</span>
                <span className="block font-normal">{nameOf(lot.zone)}</span>
                <span className="no-print mt-1 block font-normal">
                  <ShortlistLink lot={lot} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SUMMARY.map(([word, Cell]) => (
            <tr key={word}>
              <th scope="row">{t(`columns.${word}`)}</th>
              {lots.map((lot) => (
                <td key={lotKey(lot)} data-label={`${lot.lot}, ${nameOf(lot.zone)}`}>
                  <div>
                    <Cell lot={lot} />
                  </div>
                </td>
              ))}
            </tr>
          ))}
          <tr className="print:break-before-page">
            <th scope="rowgroup" colSpan={lots.length + 1}>
              {t('steps')}
            </th>
          </tr>
          {STEPS.filter((kind) => ALWAYS.includes(kind) || happened(lots, kind)).map((kind) => (
            <tr key={kind}>
              <th scope="row" className="font-normal">
                <span className="block first-letter:uppercase">{formatLotEvidence(kind, language)}</span>
              </th>
              {lots.map((lot) => (
                <td key={lotKey(lot)} data-label={`${lot.lot}, ${nameOf(lot.zone)}`}>
                  <StepCell lot={lot} kind={kind} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
