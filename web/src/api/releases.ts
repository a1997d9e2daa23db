import { queryOptions } from '@tanstack/react-query';
import { answerOf, type Client } from './client.ts';

/** What a release is: title, cut-off, plan version, hash. Never changes. */
export const releaseQuery = (client: Client, id: string) =>
  queryOptions({
    queryKey: ['release', id],
    queryFn: () => answerOf(client.releases[':id'].$get({ param: { id }, query: {} })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Every release of a board, newest first. */
export const releasesQuery = (client: Client, board: string | undefined) =>
  queryOptions({
    queryKey: ['releases', board],
    queryFn: () => answerOf(client.releases.$get({ query: { board } })),
  });

/** Figures that a reader of the later release sees differently. */
export const releaseDiffQuery = (client: Client, a: string, b: string) =>
  queryOptions({
    queryKey: ['release-diff', a, b],
    queryFn: () => answerOf(client.releases[':a'].diff[':b'].$get({ param: { a, b }, query: {} })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Figures that a later statement replaced, as a release knows them. */
export const revisionsQuery = (client: Client, id: string) =>
  queryOptions({
    queryKey: ['revisions', id],
    queryFn: () => answerOf(client.releases[':id'].revisions.$get({ param: { id }, query: {} })),
    staleTime: Number.POSITIVE_INFINITY,
  });
