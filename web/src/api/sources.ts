import { queryOptions } from '@tanstack/react-query';
import { answerOf, type Client } from './client.ts';
import type { ReleaseChoice } from './release-choice.ts';

/** The documents that state the figures of a release. */
export const sourcesQuery = (client: Client, choice: ReleaseChoice) =>
  queryOptions({ queryKey: ['sources', choice], queryFn: () => answerOf(client.sources.$get({ query: choice })) });
