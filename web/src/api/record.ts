import { queryOptions } from '@tanstack/react-query';
import { answerOf, type Client } from './client.ts';

/** How a board kept its word, a row a release. */
export const recordQuery = (client: Client, board: string | undefined) =>
  queryOptions({
    queryKey: ['record', board],
    queryFn: () => answerOf(client.record.$get({ query: { board } })),
  });

/** What became of every estimate of a board. */
export const estimatesQuery = (client: Client, board: string | undefined) =>
  queryOptions({
    queryKey: ['estimates', board],
    queryFn: () => answerOf(client.estimates.$get({ query: { board } })),
  });
