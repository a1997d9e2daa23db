import { lotKey } from '@zones/core/lots/shortlist';
import type { ReactNode, Ref } from 'react';
import { useTranslations } from 'use-intl';
import { useNameOfZone } from '../frame/use-name-of-zone.ts';
import { DetailsLink, ShortlistLink } from './lot-actions.tsx';
import {
  LotArea,
  LotIndustries,
  LotPossession,
  LotPrice,
  LotReadiness,
  LotUtilities,
  LotVerified,
} from './lot-cells.tsx';
import { LotDetails } from './lot-details.tsx';
import type { ListedLot } from './use-lots.ts';

export const COLUMNS = ['readiness', 'possession', 'industries', 'utilities', 'price', 'verified'] as const;
type Column = (typeof COLUMNS)[number];

const CELLS: { readonly [K in Column]: (props: { readonly lot: ListedLot }) => ReactNode } = {
  readiness: LotReadiness,
  possession: LotPossession,
  industries: LotIndustries,
  utilities: LotUtilities,
  price: LotPrice,
  verified: LotVerified,
};

interface LotRowProps {
  readonly lot: ListedLot;
  readonly isOpen: boolean;
  /** Place among all rows, where only some of them are in the page. */
  readonly index?: number;
  readonly ref?: Ref<HTMLTableSectionElement>;
}

/** A lot: a row of the table on a wide screen, a card on a narrow one; with its details under it when they are open. */
export function LotRow({ lot, isOpen, index, ref }: LotRowProps) {
  const t = useTranslations('lots');
  const nameOf = useNameOfZone();
  const detailsId = `details-${lotKey(lot)}`;
  return (
    <tbody
      ref={ref}
      data-index={index}
      data-lot={lotKey(lot)}
      data-open={isOpen || undefined}
      className="lot"
      data-freshness={lot.freshness}
    >
      <tr aria-rowindex={index === undefined ? undefined : index + 2}>
        <th scope="row" className="lot-name">
          <span className="leading-tight">{lot.lot}</span>
          <span className="lot-zone">{nameOf(lot.zone)}</span>
        </th>
        <td className="lot-area number figures">
          <LotArea lot={lot} />
        </td>
        {COLUMNS.map((column) => {
          const Cell = CELLS[column];
          return (
            <td key={column} className={`lot-${column}`}>
              <span className="lot-label" aria-hidden="true">
                {t(`columns.${column}`)}
              </span>
              <Cell lot={lot} />
            </td>
          );
        })}
        <td className="lot-actions no-print">
          <ShortlistLink lot={lot} />
          <DetailsLink lot={lot} isOpen={isOpen} />
        </td>
      </tr>
      {isOpen && (
        <tr id={detailsId} className="lot-details">
          <td colSpan={COLUMNS.length + 3}>
            <LotDetails lot={lot} />
          </td>
        </tr>
      )}
    </tbody>
  );
}
