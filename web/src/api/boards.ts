import { queryOptions } from '@tanstack/react-query';
import type { Client } from './client.ts';
import type { ReleaseChoice } from './release-choice.ts';

/** Boards with their latest release, the default first. */
export const boardsQuery = (client: Client) =>
  queryOptions({ queryKey: ['boards'], queryFn: () => client.ask('/boards') });

/** The board of a release and its zones, in order. */
export const zonesQuery = (client: Client, choice: ReleaseChoice) =>
  queryOptions({ queryKey: ['zones', choice], queryFn: () => client.ask('/zones', { ...choice }) });
