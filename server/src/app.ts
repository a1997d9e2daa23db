import type { Reader } from '@zones/db/engines/engine';
import { listKept } from '@zones/db/releases/kept-files';
import { findFigures } from '@zones/db/releases/read-release';
import { findResponse } from '@zones/db/releases/responses';
import { Hono } from 'hono';
import type { Logger } from 'pino';
import { apiRoutes } from './api.ts';
import { cardRoutes } from './cards/card-routes.ts';
import type { FileThread } from './exports/file-thread.ts';
import { healthRoutes, metricsRoute } from './health/health-routes.ts';
import { createRequestRecorder, type RecordRequest, requestLog } from './logging/request-log.ts';
import { createRequestMetrics } from './logging/request-metrics.ts';
import { type PageRoutesDeps, pageRoutes } from './pages/page-routes.ts';
import type { Pages } from './pages/pages.ts';
import { answerProblem } from './problems/answer-problem.ts';
import { guardRequest } from './problems/guard-request.ts';
import { Problem } from './problems/problem.ts';
import { describeApi } from './reference/describe-api.ts';
import { referenceDescriptions, referenceRoutes } from './reference/reference-routes.ts';
import { Published, type PublishedRelease } from './releases/published.ts';
import { Answers, type MadeAnswer } from './responses/answers.ts';
import { FixedFiles } from './responses/fixed-files.ts';
import type { Ready } from './responses/ready.ts';
import { fromResponseRecord, toResponseRecord } from './responses/response-record.ts';
import { newRouter } from './responses/routes.ts';
import { codeRoutes } from './share/code-routes.ts';

export interface AppDeps {
  readonly reader: Reader;
  readonly logger: Logger;
  /** The built pages, or null while there are none. */
  readonly pages: Pages | null;
  /** Fingerprint of the program that computes answers: kept answers of another are not used. */
  readonly build: string;
  /** Public address without a slash at its end; known once the server listens. */
  readonly origin: () => string;
  /** True when the public address is https. */
  readonly https: boolean;
  readonly openMetrics: boolean;
  /** How long the list of releases is trusted before the database is asked again. */
  readonly freshForMs: number;
  /** Makes documents and keeps them. */
  readonly files: FileThread;
  /** Told of every answer that had to be made. */
  readonly onMade: ((made: MadeAnswer) => void) | null;
}

const HOT_BYTES = 64 * 1024 * 1024;
const VERSION = '1';

const findStored =
  (reader: Reader) =>
  async (key: string, build: string): Promise<Ready | undefined> => {
    const stored = await findResponse(reader, key);
    if (stored === undefined || stored.build !== build) return undefined;
    return fromResponseRecord(stored);
  };

const readFigures =
  (reader: Reader) =>
  async ({ manifest }: PublishedRelease): Promise<string> => {
    const figures = await findFigures(reader, manifest.id);
    if (figures === undefined) throw new Problem('release.not-found', manifest.id, 'id');
    return figures;
  };

/** A document is kept as soon as it is made; one that cannot be is made again when it is next asked for. */
const keepDocuments =
  ({ files, logger, onMade }: AppDeps) =>
  (made: MadeAnswer): void => {
    onMade?.(made);
    if (made.ready.sha256 === null) return;
    files.make({ kind: 'keep', response: toResponseRecord(made) }).catch((error: unknown) => {
      logger.warn({ err: error, key: made.key }, 'document not kept');
    });
  };

/** The API alone, mounted where the public finds it: what the pages ask in this process. */
function createApi(deps: AppDeps) {
  const { reader, build, https, freshForMs, files, logger } = deps;
  const onMade = keepDocuments(deps);
  const published = new Published(reader, { freshForMs, now: () => performance.now() });
  const kept = { hotBytes: HOT_BYTES, findStored: findStored(reader), onMade };
  const answers = new Answers({ published, build, https, ...kept });
  const listing = { files, build, https, listKept: (keys: readonly string[]) => listKept(reader, keys) };
  const routes = apiRoutes({ answers, published, getFigures: readFigures(reader), listing, origin: deps.origin });
  const api = newRouter();
  api.use('/api/v1/*', answers.fromMemory);
  const mounted = api.route('/api/v1', routes);
  mounted.onError(answerProblem(https, logger));
  return { published, answers, mounted };
}

export interface Application {
  readonly app: Hono;
  readonly answers: Answers;
  readonly published: Published;
  readonly record: RecordRequest;
}

/** The whole application with the parts that a server uses directly. */
export function assembleApp(deps: AppDeps): Application {
  const { reader, https, openMetrics, logger } = deps;
  const { published, answers, mounted } = createApi(deps);
  const requestMetrics = createRequestMetrics();
  const record = createRequestRecorder(logger, requestMetrics);
  const health = healthRoutes({ reader, https, openMetrics, requestMetrics });
  const fixed = new FixedFiles(https);
  const described = newRouter().route('/', mounted).route('/', health);
  for (const route of [metricsRoute, ...referenceDescriptions]) described.openAPIRegistry.registerPath(route);
  const fetchInside: PageRoutesDeps['fetch'] = async (input, init) => mounted.request(input, init);
  const app = new Hono();
  app.onError(answerProblem(https, logger));
  app.notFound((c) => answerProblem(https, logger)(new Problem('address.not-found', c.req.path), c));
  app.use(requestLog(record), guardRequest);
  app.route('/', described);
  app.route(
    '/',
    referenceRoutes(fixed, () => describeApi(described, VERSION)),
  );
  app.route('/', cardRoutes(answers, deps.files));
  app.route('/', codeRoutes({ ...deps, answers, published }));
  app.route('/', pageRoutes({ ...deps, answers, published, files: fixed, fetch: fetchInside }));
  return { app, answers, published, record };
}

/** The whole application: API, reference, health and pages. */
export const createApp = (deps: AppDeps): Hono => assembleApp(deps).app;
