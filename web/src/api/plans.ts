import { queryOptions } from '@tanstack/react-query';
import { answerOf, type Client } from './client.ts';
import type { ReleaseChoice } from './release-choice.ts';

/** Every plan version on record in a release. */
export const plansQuery = (client: Client, choice: ReleaseChoice) =>
  queryOptions({ queryKey: ['plans', choice], queryFn: () => answerOf(client.plans.$get({ query: choice })) });
