import { queryOptions } from '@tanstack/react-query';
import { answerOf, type Client } from './client.ts';
import type { ReleaseChoice } from './release-choice.ts';

/** Every lot of a release with its readiness on the cut-off, and what land costs in each zone. */
export const lotsQuery = (client: Client, choice: ReleaseChoice) =>
  queryOptions({ queryKey: ['lots', choice], queryFn: () => answerOf(client.lots.$get({ query: choice })) });

/** The lots of one zone alone. */
export const zoneLotsQuery = (client: Client, choice: ReleaseChoice, zone: string) =>
  queryOptions({
    queryKey: ['lots', choice, zone],
    queryFn: () => answerOf(client.lots.$get({ query: { ...choice, zone } })),
  });
