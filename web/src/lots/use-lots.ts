import { useSuspenseQuery } from '@tanstack/react-query';
import type { LotsAnswer } from '@zones/core/contract/lots';
import type { SourcesAnswer } from '@zones/core/contract/sources';
import { sortByPossession } from '@zones/core/lots/filter-lots';
import { createContext, useContext, useMemo } from 'react';
import { lotsQuery } from '../api/lots.ts';
import { toReleaseChoice } from '../api/release-choice.ts';
import { sourcesQuery } from '../api/sources.ts';
import { useClient } from '../app/use-client.ts';
import { usePlace } from '../routing/use-place.ts';

/** One lot, as the API answers it. */
export type ListedLot = LotsAnswer['rows'][number];
export type ZonePrices = LotsAnswer['prices'][number];
export type Source = SourcesAnswer['rows'][number];

export interface Lots {
  readonly release: LotsAnswer['release'];
  /** The soonest first. */
  readonly rows: readonly ListedLot[];
  readonly prices: readonly ZonePrices[];
  readonly sources: ReadonlyMap<string, Source>;
}

/** Every lot of the release; nothing is asked anew here. */
export function useLots(): Lots {
  const client = useClient();
  const choice = toReleaseChoice(usePlace());
  const { data } = useSuspenseQuery(lotsQuery(client, choice));
  const { data: documents } = useSuspenseQuery(sourcesQuery(client, choice));
  return useMemo(
    () => ({
      release: data.release,
      rows: sortByPossession(data.rows),
      prices: data.prices,
      sources: new Map(documents.rows.map((source) => [source.key, source])),
    }),
    [data, documents],
  );
}

/** What a row needs beside itself: the documents by key, and what land cost. */
export const LotsContext = createContext<Pick<Lots, 'prices' | 'sources'>>({ prices: [], sources: new Map() });

export const useSource = (key: string | null): Source | undefined => useContext(LotsContext).sources.get(key ?? '');
