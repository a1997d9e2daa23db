import { type Context, type ErrorHandler, Hono, type MiddlewareHandler } from 'hono';
import type { Logger } from 'pino';
import { answerProblem, toProblem } from '../problems/answer-problem.ts';
import { Problem } from '../problems/problem.ts';
import { listLatestPaths } from '../releases/latest-paths.ts';
import type { Published, PublishedIndex } from '../releases/published.ts';
import { type Answers, toEtag } from '../responses/answers.ts';
import { IMMUTABLE, REVALIDATE } from '../responses/cache-control.ts';
import { canonicalAddress } from '../responses/canonical-address.ts';
import type { FixedFiles } from '../responses/fixed-files.ts';
import { textBody } from '../responses/json.ts';
import type { Body } from '../responses/ready.ts';
import { sendPlain } from '../responses/send-plain.ts';
import { drawCode } from '../share/draw-code.ts';
import type { DrawnPage, Pages } from './pages.ts';
import { failedPage, MISSING_PAGES } from './plain-pages.ts';
import { readPageFile } from './read-page-file.ts';
import { writeRobots, writeSiteMap } from './site-map.ts';

const HTML = 'text/html; charset=utf-8';
const EMBEDS = '/embed/';

export interface PageRoutesDeps {
  /** Null while they are not built. */
  readonly pages: Pages | null;
  readonly answers: Answers;
  readonly published: Published;
  readonly files: FixedFiles;
  readonly https: boolean;
  readonly logger: Logger;
  /** Fingerprint of the program that computes answers. */
  readonly build: string;
  /** Public address without a slash at its end; known once the server listens. */
  readonly origin: () => string;
  /** Asks the API in this process. */
  readonly fetch: typeof globalThis.fetch;
}

class NotKept extends Error {
  readonly page: DrawnPage;

  constructor(page: DrawnPage) {
    super(`The page answers ${page.status}`);
    this.page = page;
  }
}

/** What is drawn at an address, and what a browser may do with it. */
interface Drawing {
  readonly surface: 'page' | 'embed' | 'data';
  readonly draw: Pages['render'];
  readonly headers: Readonly<Record<string, string>>;
  /** Name under which a browser keeps it, from its address; only for downloads. */
  readonly fileName?: (address: string) => string;
}

const asPage = (pages: Pages): Drawing => ({
  surface: 'page',
  draw: pages.render,
  headers: { Link: pages.preloads },
});

/** A chart in the pages of others is found through its own page. */
const asEmbed = (pages: Pages): Drawing => ({
  surface: 'embed',
  draw: pages.embed,
  headers: { 'X-Robots-Tag': 'noindex' },
});

const asSlides = (pages: Pages): Drawing => ({ surface: 'page', draw: pages.present, headers: {} });

/** Kept by the reader: nothing of it runs on the site. */
const asSlidesFile = (pages: Pages): Drawing => ({
  surface: 'data',
  draw: pages.presentFile,
  headers: {},
  fileName: (address) => {
    const { pathname, searchParams } = new URL(address, 'http://localhost');
    const words = [searchParams.get('release') ?? pathname.split('/')[2], searchParams.get('lang') ?? 'vi'];
    return `slides-${words.join('-').replaceAll(/[^\w-]/g, '')}.html`;
  },
});

type Built = PageRoutesDeps & { readonly pages: Pages };

/** Draws a page. Only a page that is there is kept; another is sent with its own status by whoever asked. */
async function drawPage({ pages, fetch, origin }: Built, { draw, fileName }: Drawing, url: string): Promise<Body> {
  const { assets, readAsset } = pages;
  const page = await draw({
    url,
    fetch,
    assets,
    readAsset,
    origin: origin(),
    drawCode: (path) => drawCode(origin() + path),
  });
  if (page.status !== 200) throw new NotKept(page);
  return { ...textBody(HTML, page.html), ...(fileName && { fileName: fileName(url) }) };
}

/** What a page depends on: the program, the built pages, all that is published, and where the site is. */
function pageBuild(deps: Pick<PageRoutesDeps, 'build' | 'origin'>, pages: Pages, index: PublishedIndex): string {
  return toEtag(deps.build, pages.build, index.fingerprint, deps.origin());
}

async function sendPage(c: Context, deps: Built, drawing: Drawing): Promise<Response> {
  const { surface, headers } = drawing;
  const index = await deps.published.index();
  const key = canonicalAddress(c.req.url);
  const build = pageBuild(deps, deps.pages, index);
  const rest = { releaseId: null, cacheControl: REVALIDATE, surface, headers } as const;
  try {
    const question = { key, build, etag: toEtag(build, key), ...rest, make: () => drawPage(deps, drawing, key) };
    return await deps.answers.ask(c, index, question);
  } catch (error) {
    if (!(error instanceof NotKept)) throw error;
    const { status, html, location } = error.page;
    const elsewhere = location === null ? {} : { Location: location };
    // What stands in place of a file is read as a page.
    const read = surface === 'data' ? 'page' : surface;
    return sendPlain(deps.https, { status, contentType: HTML, surface: read, text: html, headers: elsewhere });
  }
}

/** A reader's page that failed is answered as a page; what is refused by its code, as anywhere. */
const answerFailure =
  ({ https, logger }: PageRoutesDeps): ErrorHandler =>
  (error, c) => {
    if (error instanceof Problem) return answerProblem(https, logger)(error, c);
    const requestId = String(c.get('requestId'));
    logger.error({ requestId, err: error }, 'page failed');
    const { status } = toProblem(error, c);
    const surface = c.req.path.startsWith(EMBEDS) ? 'embed' : 'page';
    return sendPlain(https, { status, contentType: HTML, surface, text: failedPage(requestId) });
  };

async function sendSiteMap(c: Context, { published, answers, build, origin }: PageRoutesDeps): Promise<Response> {
  const index = await published.index();
  const etag = toEtag(build, index.fingerprint, origin());
  const rest = { releaseId: null, cacheControl: REVALIDATE, surface: 'data' } as const;
  const make = async () => writeSiteMap(index, await listLatestPaths(published), origin());
  return answers.ask(c, index, { key: '/sitemap.xml', build: etag, etag, ...rest, make });
}

/** What can be downloaded stands with the definitions that it needs. */
function sendToDownloads(c: Context, { https }: PageRoutesDeps): Response {
  const headers = { Location: `/methods${new URL(c.req.url).search}#downloads` };
  return sendPlain(https, { status: 301, contentType: HTML, surface: 'page', text: '', headers });
}

const fileRoute =
  ({ pages, files }: PageRoutesDeps): MiddlewareHandler =>
  (c, next) => {
    const file = pages?.files.get(c.req.path);
    if (file === undefined) return next();
    const cacheControl = file.hashed ? IMMUTABLE : REVALIDATE;
    return files.send(c, { key: file.path, surface: 'data', cacheControl, make: () => readPageFile(file) });
  };

const pageRoute =
  (deps: PageRoutesDeps, toDrawing: (pages: Pages) => Drawing): MiddlewareHandler =>
  (c) => {
    const { pages, https } = deps;
    const isOther = /^\/(api|assets)\/|(?<!\/slides)\.[a-z0-9]{2,12}$/i.test(c.req.path);
    if (isOther) throw new Problem('address.not-found', c.req.path);
    c.set('route', 'page');
    if (pages !== null) return sendPage(c, { ...deps, pages }, toDrawing(pages));
    const missing = { status: 503, contentType: HTML, text: MISSING_PAGES, surface: 'page' } as const;
    return Promise.resolve(sendPlain(https, missing));
  };

/** Built files by their address, and every other address as a page drawn here. */
export function pageRoutes(deps: PageRoutesDeps) {
  const robots = { key: '/robots.txt', surface: 'data', cacheControl: REVALIDATE } as const;
  const routes = new Hono();
  routes.onError(answerFailure(deps));
  return routes
    .get('/robots.txt', (c) => deps.files.send(c, { ...robots, make: () => writeRobots(deps.origin()) }))
    .get('/sitemap.xml', (c) => sendSiteMap(c, deps))
    .get(`${EMBEDS}*`, deps.answers.fromMemory, pageRoute(deps, asEmbed))
    .get('/data', (c) => sendToDownloads(c, deps))
    .get('/meetings/:meeting/present', deps.answers.fromMemory, pageRoute(deps, asSlides))
    .get('/meetings/:meeting/slides.html', deps.answers.fromMemory, pageRoute(deps, asSlidesFile))
    .get('*', fileRoute(deps), deps.answers.fromMemory, pageRoute(deps, asPage));
}
