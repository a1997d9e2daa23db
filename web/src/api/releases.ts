import { queryOptions } from '@tanstack/react-query';
import { answerOf, type Client } from './client.ts';

/** What a release is: title, cut-off, plan version, hash. Never changes. */
export const releaseQuery = (client: Client, id: string) =>
  queryOptions({
    queryKey: ['release', id],
    queryFn: () => answerOf(client.releases[':id'].$get({ param: { id }, query: {} })),
    staleTime: Number.POSITIVE_INFINITY,
  });
