import { queryOptions } from '@tanstack/react-query';
import { answerOf, type Client } from './client.ts';
import type { ReleaseChoice } from './release-choice.ts';

/** The meetings that a release knows, newest first. */
export const meetingsQuery = (client: Client, choice: ReleaseChoice) =>
  queryOptions({ queryKey: ['meetings', choice], queryFn: () => answerOf(client.meetings.$get({ query: choice })) });

/** One meeting with all that was said at it. */
export const meetingQuery = (client: Client, choice: ReleaseChoice, id: string) =>
  queryOptions({
    queryKey: ['meeting', choice, id],
    queryFn: () => answerOf(client.meetings[':id'].$get({ param: { id }, query: choice })),
  });
