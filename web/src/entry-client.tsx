import './styles/main.css';
import { createBrowserHistory } from '@tanstack/react-router';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createClient } from './api/client.ts';
import { App } from './app/app.tsx';
import { createQueryClient } from './app/query-client.ts';
import { createAppRouter } from './app/router.tsx';
import { arriveWith } from './document/arrive.ts';
import { layOutLater } from './document/lay-out-later.ts';
import { type PageState, restoreAnswers } from './document/page-state.ts';
import { followLinks } from './routing/follow-links.ts';

const RETRIES = 2;

/** Lets a tap or a frame in between two pieces of work. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Takes the page over that the server drew: same answers, same messages, same components. */
async function takeOver(root: Element, state: PageState): Promise<void> {
  const queries = createQueryClient(RETRIES);
  restoreAnswers(queries, state);
  await nextTask();
  const client = createClient(location.origin, (...question) => fetch(...question));
  // What the page gives to take away names the public address, as the server that drew it knows it.
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  const { origin } = new URL(canonical?.href ?? location.href);
  const router = createAppRouter({ queries, client, origin }, createBrowserHistory());
  // Says that the first page came from the server, so that no boundary is put where the server put none.
  router.ssr = { manifest: undefined };
  await nextTask();
  await router.load();
  router.stores.resolvedLocation.set(router.stores.location.get());
  await nextTask();
  const app = <App router={router} queries={queries} head={null} />;
  // In slices, so that a tap on a slow phone waits for none of them.
  if (state.whole) startTransition(() => void hydrateRoot(root, app));
  else createRoot(root).render(app);
  followLinks(document, router);
  layOutLater(document);
  router.subscribe('onRendered', () => layOutLater(document));
  arriveWith(router);
}

const root = document.getElementById('root');
const state = document.getElementById('state');
if (root && state) {
  await takeOver(root, JSON.parse(state.textContent) as PageState); // written by `toScriptText`
}
