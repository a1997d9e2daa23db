import { queryOptions } from '@tanstack/react-query';
import { answerOf, type Client } from './client.ts';

/** Boards with their latest release, the default first. */
export const boardsQuery = (client: Client) =>
  queryOptions({ queryKey: ['boards'], queryFn: () => answerOf(client.boards.$get({ query: {} })) });
