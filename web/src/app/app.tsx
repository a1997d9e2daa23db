import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { HeadContext, type HeadWords } from '../document/head.ts';
import type { AppRouter } from './router.tsx';

interface AppProps {
  readonly router: AppRouter;
  readonly queries: QueryClient;
  /** Where the server collects the title; null in the browser. */
  readonly head: { words: HeadWords | null } | null;
}

export function App({ router, queries, head }: AppProps) {
  return (
    <HeadContext value={head}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </HeadContext>
  );
}
