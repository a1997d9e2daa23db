import { queryOptions } from '@tanstack/react-query';
import type { Client } from './client.ts';

/** What a release is: title, cut-off, plan version, hash. Never changes. */
export const releaseQuery = (client: Client, id: string) =>
  queryOptions({
    queryKey: ['release', id],
    queryFn: () => client.get('releases', id),
    staleTime: Number.POSITIVE_INFINITY,
  });
