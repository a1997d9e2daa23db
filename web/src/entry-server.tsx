import { createMemoryHistory } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { createClient } from './api/client.ts';
import { Refusal } from './api/problem.ts';
import { toReleaseChoice } from './api/release-choice.ts';
import { zoneQuery, zonesQuery } from './api/zones.ts';
import { App } from './app/app.tsx';
import { createQueryClient } from './app/query-client.ts';
import { type AppRouter, createAppRouter } from './app/router.tsx';
import { cardPathTo } from './document/card-address.ts';
import { describeDataset } from './document/dataset.ts';
import type { HeadWords } from './document/head.ts';
import { listPageModules } from './document/page-modules.ts';
import type { PageRequest, WrittenPage } from './document/page-request.ts';
import { toPageState, toScriptText } from './document/page-state.ts';
import { writeDocument, writePreloads } from './document/write-document.ts';
import { describeZonePlace } from './document/zone-place.ts';
import { renderEmbed } from './embed/render-embed.tsx';
import { renderPresentation } from './present/render-presentation.tsx';
import { parsePlace, pathTo, placeAt } from './routing/address.ts';
import { parsePresentAddress } from './routing/present-address.ts';

/** The one spelling of an address, where it was asked for in another: a slash too many, letters escaped without need. */
function findSpelling(router: AppRouter, url: string): string | undefined {
  const result = router._serverResult;
  const spelled = result?.type === 'redirect' ? result.redirect.headers.get('Location') : undefined;
  // The router reads several slashes at the beginning as one.
  const doubled = url.startsWith('//') ? url.replace(/^\/+/, '/') : undefined;
  // A browser takes an address that begins with two slashes, of either kind, for another site.
  return (spelled ?? doubled)?.replace(/^[/\\]+/, '/');
}

function statusOf(router: AppRouter): number {
  const { matches } = router.state;
  const failed = matches.find((match) => match.status === 'error');
  if (failed) return failed.error instanceof Refusal && failed.error.status >= 400 ? failed.error.status : 500;
  const missing = matches.some((match) => match.status === 'notFound' || match._notFound === true);
  return missing ? 404 : 200;
}

/**
 * `Link` header of every page.
 * @public called by the server, from the built file
 */
export const preloads = writePreloads;

/**
 * Draws a chart on its own.
 * @public called by the server, from the built file
 */
export const embed = renderEmbed;

/**
 * Draws a page of the site with the components that the browser runs. The same question gives the same text.
 * @public called by the server, from the built file
 */
export async function render({ url, fetch, assets, origin }: PageRequest): Promise<WrittenPage> {
  const queries = createQueryClient(0);
  const client = createClient(origin, fetch);
  const router = createAppRouter({ queries, client, origin }, createMemoryHistory({ initialEntries: [url] }));
  await router.load();
  const spelling = findSpelling(router, url);
  if (spelling !== undefined) return { status: 301, html: '', location: spelling };
  const head: { words: HeadWords | null } = { words: null };
  const body = renderToString(<App router={router} queries={queries} head={head} />);
  const status = statusOf(router);
  const { pathname, searchStr } = router.state.location;
  const place = parsePlace(searchStr);
  const choice = toReleaseChoice(placeAt(pathname, place));
  const known = queries.getQueryData(zonesQuery(client, choice).queryKey);
  const isRecord = known !== undefined && !known.board.illustrative;
  const slug = /^\/zones\/([^/]+)$/.exec(pathname)?.[1] ?? '';
  const zone = queries.getQueryData(zoneQuery(client, choice, slug).queryKey);
  const things = [
    ...(isRecord ? [describeDataset(known, origin, place.language)] : []),
    ...(zone === undefined || !isRecord ? [] : [describeZonePlace(zone, origin, place.language)]),
  ];
  const html = writeDocument({
    body,
    state: toScriptText(toPageState(queries, status === 200)),
    isSample: known?.board.illustrative ?? false,
    things: things.length === 0 || status !== 200 ? null : toScriptText(things),
    card: known === undefined || status !== 200 ? null : cardPathTo(pathname, place, known.release.id),
    head: head.words ?? { title: 'Zone Progress', description: '' },
    language: place.language,
    origin,
    path: pathname,
    place,
    assets,
    modules: listPageModules(pathname, place),
  });
  queries.clear();
  return { status, html, location: null };
}

/** Where there are no slides, the page of the meeting says what is wrong with the address. */
async function presentAs(request: PageRequest, as: 'page' | 'file'): Promise<WrittenPage> {
  const shown = await renderPresentation(request, as);
  if (shown !== null) return shown;
  const { meeting, place } = parsePresentAddress(request.url);
  const refused = await render({ ...request, url: pathTo({ name: 'meeting', meeting }, place) });
  // The page of the meeting may be whole where only the words of the slides were wrong.
  return { ...refused, status: refused.status === 200 ? 404 : refused.status, location: null };
}

/**
 * Draws the slides of a meeting.
 * @public called by the server, from the built file
 */
export const present = (request: PageRequest): Promise<WrittenPage> => presentAs(request, 'page');

/**
 * The same slides as one file that needs no other.
 * @public called by the server, from the built file
 */
export const presentFile = (request: PageRequest): Promise<WrittenPage> => presentAs(request, 'file');
