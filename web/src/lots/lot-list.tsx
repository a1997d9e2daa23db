import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { lotKey } from '@zones/core/lots/shortlist';
import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { useHere, usePlace } from '../routing/use-place.ts';
import { DRAWN_ROWS, findPart } from './list-part.ts';
import { COLUMNS, LotRow } from './lot-row.tsx';
import type { ListedLot } from './use-lots.ts';

const ROW_HEIGHT = 130;

interface RowsProps {
  readonly rows: readonly ListedLot[];
}

function PlainRows({ rows }: RowsProps) {
  const { lot: open, from } = usePlace();
  const { start, end } = findPart(rows.length, from);
  return rows.slice(start, end).map((lot) => <LotRow key={lotKey(lot)} lot={lot} isOpen={lotKey(lot) === open} />);
}

/** Which lots stand here, and the ways to the hundred before and after: plain links, for pages without scripts. */
function PartLinks({ rows }: RowsProps) {
  const t = useTranslations('lots');
  const here = useHere();
  const { from } = usePlace();
  const { start, end, before, after } = findPart(rows.length, from);
  const to = (first: number): string =>
    here({ from: first === 1 ? undefined : String(first), lot: undefined, evidence: undefined });
  return (
    <nav aria-label={t('parts')} className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
      <span className="py-1 text-ink-soft">{t('drawn', { first: start + 1, last: end, count: rows.length })}</span>
      {before !== null && (
        <a className="text-link no-print py-1" href={to(before)} rel="prev">
          {t('partBefore', { size: DRAWN_ROWS })}
        </a>
      )}
      {after !== null && (
        <a className="text-link no-print py-1" href={to(after)} rel="next">
          {t('partAfter', { first: after, last: Math.min(rows.length, after + DRAWN_ROWS - 1) })}
        </a>
      )}
    </nav>
  );
}

/** Holds the room of rows that are not in the page. */
function Spacer({ height }: { readonly height: number }) {
  return (
    <tbody aria-hidden="true">
      <tr>
        <td colSpan={COLUMNS.length + 3} className="border-0! p-0!">
          <svg width="1" height={height} className="block" />
        </td>
      </tr>
    </tbody>
  );
}

function VirtualRows({ rows, top }: RowsProps & { readonly top: number }) {
  const { lot: open } = usePlace();
  // Rows keep their place, not their lot: the next answer fills the rows that are there.
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_HEIGHT,
    overscan: 2,
    scrollMargin: top,
  });
  const items = virtual.getVirtualItems();
  const before = (items[0]?.start ?? top) - top;
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top);
  return (
    <>
      <Spacer height={before} />
      {items.map(({ index, key }) => {
        const lot = rows[index];
        return (
          lot && <LotRow key={key} ref={virtual.measureElement} lot={lot} isOpen={lotKey(lot) === open} index={index} />
        );
      })}
      <Spacer height={after} />
    </>
  );
}

const never = () => () => undefined;

/** False while the server draws and while its page is taken over. */
const useIsAlive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/** The lots as a table, on a phone as cards. */
export function LotList({ rows }: RowsProps) {
  const t = useTranslations('lots');
  const isLong = rows.length > DRAWN_ROWS;
  const isAlive = useIsAlive();
  const table = useRef<HTMLTableElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    setTop(table.current ? table.current.getBoundingClientRect().top + window.scrollY : 0);
  }, []);
  return (
    <>
      <div className="lot-sheet mt-4">
        <table ref={table} className="data-table lot-table" aria-rowcount={isLong ? rows.length + 1 : undefined}>
          <caption className="sr-only">{t('caption')}</caption>
          <thead>
            <tr>
              <th scope="col" className="column-lot">
                {t('columns.lot')}
              </th>
              <th scope="col" className="column-area number">
                {t('columns.area')}
              </th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className={`column-${column}`}>
                  {t(`columns.${column}`)}
                </th>
              ))}
              <th scope="col" className="no-print">
                <span className="sr-only">{t('columns.actions')}</span>
              </th>
            </tr>
          </thead>
          {isLong && isAlive ? <VirtualRows rows={rows} top={top} /> : <PlainRows rows={rows} />}
        </table>
      </div>
      {isLong && !isAlive && <PartLinks rows={rows} />}
    </>
  );
}
