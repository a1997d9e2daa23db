import { queryOptions } from '@tanstack/react-query';
import { answerOf, type Client } from './client.ts';
import type { ReleaseChoice } from './release-choice.ts';

/** The public works of the zones. */
export const worksQuery = (client: Client, choice: ReleaseChoice) =>
  queryOptions({ queryKey: ['works', choice], queryFn: () => answerOf(client.works.$get({ query: choice })) });
