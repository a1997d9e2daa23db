import { renderToString } from 'react-dom/server';
import { createClient } from '../api/client.ts';
import { Refusal } from '../api/problem.ts';
import { createQueryClient } from '../app/query-client.ts';
import type { PageRequest, WrittenPage } from '../document/page-request.ts';
import { parsePresentAddress } from '../routing/present-address.ts';
import { inlineAssets, linkAssets } from './present-assets.ts';
import { sayIn } from './present-words.ts';
import { Presentation } from './presentation.tsx';
import { loadPresentation } from './presentation-data.ts';
import { writePresentation } from './write-presentation.ts';

/**
 * Draws the slides of a meeting with the components that the browser runs, as a page of the site or as one file that needs
 * no other. Null where there is nothing to show: the page of the meeting says why.
 */
export async function renderPresentation(request: PageRequest, as: 'page' | 'file'): Promise<WrittenPage | null> {
  const { url, fetch, origin, drawCode } = request;
  const address = parsePresentAddress(url);
  const queries = createQueryClient(0);
  const client = createClient(origin, fetch);
  const asking = { queries, client, fetch, drawCode, origin, base: as === 'file' ? origin : '' };
  const data = await loadPresentation(asking, address).catch((error: unknown) => {
    if (error instanceof Refusal && error.status >= 400 && error.status < 500) return null;
    throw error;
  });
  queries.clear();
  if (data === null) return null;
  const { ratio } = address;
  const { language } = address.place;
  const assets = as === 'file' ? await inlineAssets(request) : await linkAssets(request);
  const html = writePresentation({
    title: `${sayIn(language)('title')}: ${data.content.release.title[language]}`,
    body: renderToString(<Presentation data={data} language={language} ratio={ratio} />),
    state: { data, language, ratio },
    ...assets,
  });
  return { status: 200, html, location: null };
}
