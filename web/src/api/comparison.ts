import { queryOptions } from '@tanstack/react-query';
import { answerOf, type Client } from './client.ts';
import type { ReleaseChoice } from './release-choice.ts';

/** Zones side by side, in the order asked for. */
export const comparisonQuery = (client: Client, choice: ReleaseChoice, zones: readonly string[]) =>
  queryOptions({
    queryKey: ['comparison', choice, zones],
    queryFn: () => answerOf(client.compare.$get({ query: { ...choice, zones: zones.join(',') } })),
  });
