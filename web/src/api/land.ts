import { queryOptions } from '@tanstack/react-query';
import { answerOf, type Client } from './client.ts';
import type { ReleaseChoice } from './release-choice.ts';

/** The land ledger, one row a zone and date, newest first. m². */
export const landQuery = (client: Client, choice: ReleaseChoice) =>
  queryOptions({ queryKey: ['land', choice], queryFn: () => answerOf(client.land.$get({ query: choice })) });
