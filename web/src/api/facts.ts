import { queryOptions } from '@tanstack/react-query';
import { answerOf, type Client } from './client.ts';
import type { ReleaseChoice } from './release-choice.ts';

/** What sources say of one subject outside the indicator catalogue, for all zones together. */
export const factsQuery = (client: Client, choice: ReleaseChoice, code: string) =>
  queryOptions({
    queryKey: ['facts', choice, code],
    queryFn: () => answerOf(client.facts.$get({ query: { ...choice, zone: 'all', code } })),
  });
