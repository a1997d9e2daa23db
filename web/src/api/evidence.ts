import { queryOptions } from '@tanstack/react-query';
import { answerOf, type Client } from './client.ts';
import type { ReleaseChoice } from './release-choice.ts';

/** The proof of one number in a release. */
export const evidenceQuery = (client: Client, choice: ReleaseChoice, id: string) =>
  queryOptions({
    queryKey: ['evidence', choice, id],
    queryFn: () => answerOf(client.evidence[':id'].$get({ param: { id }, query: choice })),
  });
