import { queryOptions } from '@tanstack/react-query';
import { answerOf, type Client } from './client.ts';
import type { ReleaseChoice } from './release-choice.ts';

/** The board of a release and its zones, in order. */
export const zonesQuery = (client: Client, choice: ReleaseChoice) =>
  queryOptions({ queryKey: ['zones', choice], queryFn: () => answerOf(client.zones.$get({ query: choice })) });

/** One zone as an investor reads it. */
export const zoneQuery = (client: Client, choice: ReleaseChoice, zone: string) =>
  queryOptions({
    queryKey: ['zone', choice, zone],
    queryFn: () => answerOf(client.zones[':zone'].$get({ param: { zone }, query: choice })),
  });
