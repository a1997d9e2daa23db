import { QueryClient } from '@tanstack/react-query';
import { isFinal } from '../api/problem.ts';

/** How long an answer about the latest release is shown without asking again. */
const FRESH_MS = 5 * 60 * 1000;

/** `retries`: how often an unanswered question is asked again; a refusal is final. */
export function createQueryClient(retries: number): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        refetchOnWindowFocus: false,
        // Asked even when the device says that it is offline: the reader is told, not left waiting.
        networkMode: 'always',
        retry: (failures, error) => failures < retries && !isFinal(error),
        retryDelay: 800,
      },
    },
  });
}
