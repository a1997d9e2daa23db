import { type LotFilter, type LotFilterName, listAsked, listRelaxations } from '@zones/core/lots/filter-lots';
import { WORD_OF } from '@zones/core/lots/lot-filter-words';
import { useTranslations } from 'use-intl';
import { type Changes, useHere } from '../routing/use-place.ts';
import { useFilterWords } from './filter-words.ts';
import type { ListedLot } from './use-lots.ts';

interface NoLotsProps {
  readonly rows: readonly ListedLot[];
  readonly filter: LotFilter;
}

const without = (names: readonly LotFilterName[]): Changes => ({
  ...Object.fromEntries(names.map((name) => [WORD_OF[name], undefined])),
  lot: undefined,
  evidence: undefined,
});

/** Which question leaves no lot, and what there would be without it. */
export function NoLots({ rows, filter }: NoLotsProps) {
  const t = useTranslations('lots');
  const here = useHere();
  const say = useFilterWords();
  const asked = listAsked(filter);
  if (rows.length === 0) return <p className="card mt-4 p-5 text-ink-soft">{t('noneOnRecord')}</p>;
  const relaxations = listRelaxations(rows, filter);
  return (
    <div className="card mt-4 p-5">
      <p className="font-semibold">{t('none', { list: asked.map((name) => say(name, filter)).join('; ') })}</p>
      {relaxations.length > 0 ? (
        <ul className="mt-3 grid gap-2">
          {relaxations.map(({ name, lots }) => (
            <li key={name}>
              <a className="text-link" href={here(without([name]))}>
                {t('drop', { asked: say(name, filter) })}
              </a>
              : {t('dropLeaves', { count: lots })}
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-3">
          {t('dropOneNotEnough')}{' '}
          <a className="text-link" href={here(without(asked))}>
            {t('clear')}
          </a>
        </p>
      )}
    </div>
  );
}
