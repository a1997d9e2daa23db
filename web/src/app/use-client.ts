import { useRouter } from '@tanstack/react-router';
import type { Client } from '../api/client.ts';

/** The API as this page asks it. */
export function useClient(): Client {
  return useRouter().options.context.client;
}
