import { queryOptions } from '@tanstack/react-query';
import { answerOf, type Client } from './client.ts';

/** While a file is made, how often its progress is asked for. */
const ASK_AGAIN_MS = 800;

/** Files of a release at this moment: which are made, their size and hash. Asked again while one is under way. */
export const filesQuery = (client: Client, release: string) =>
  queryOptions({
    queryKey: ['files', release],
    queryFn: () => answerOf(client.releases[':id'].files.$get({ param: { id: release }, query: {} })),
    refetchInterval: ({ state }) =>
      state.data?.rows.some((row) => row.state === 'making' || row.state === 'waiting') ? ASK_AGAIN_MS : false,
  });
