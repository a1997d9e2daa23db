import { queryOptions } from '@tanstack/react-query';
import type { Client } from './client.ts';
import type { ReleaseChoice } from './release-choice.ts';

/** Every plan version on record in a release. */
export const plansQuery = (client: Client, choice: ReleaseChoice) =>
  queryOptions({ queryKey: ['plans', choice], queryFn: () => client.list('plans', { ...choice }) });
