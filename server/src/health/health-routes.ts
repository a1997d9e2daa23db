import { createRoute, z } from '@hono/zod-openapi';
import { healthAnswer, readinessAnswer } from '@zones/core/contract/health';
import { problemSchema } from '@zones/core/contract/problems';
import type { Reader } from '@zones/db/engines/engine';
import type { RequestMetrics } from '../logging/request-metrics.ts';
import { Problem } from '../problems/problem.ts';
import type { Json } from '../responses/json.ts';
import { newRouter } from '../responses/routes.ts';
import { sendPlain, sendPlainJson } from '../responses/send-plain.ts';
import { checkReadiness } from './check-readiness.ts';
import { isOnThisMachine } from './is-on-this-machine.ts';

const tags = ['Operation'];
const refused = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});

const health = createRoute({
  method: 'get',
  path: '/healthz',
  tags,
  summary: 'The process runs',
  responses: { 200: { description: 'It runs', content: { 'application/json': { schema: healthAnswer } } } },
});
const readiness = createRoute({
  method: 'get',
  path: '/readyz',
  tags,
  summary: 'The database answers and is migrated',
  responses: {
    200: { description: 'Ready', content: { 'application/json': { schema: readinessAnswer } } },
    503: refused('Not ready'),
  },
});
const metrics = createRoute({
  method: 'get',
  path: '/metrics',
  tags,
  summary: 'Measurements for Prometheus, on this machine only unless METRICS=on',
  responses: {
    200: { description: 'Prometheus text', content: { 'text/plain': { schema: z.string() } } },
    404: refused('Not open to this caller'),
  },
});

export interface HealthDeps {
  readonly reader: Reader;
  readonly https: boolean;
  readonly openMetrics: boolean;
  readonly requestMetrics: RequestMetrics;
}

export const healthRoutes = ({ reader, https, openMetrics, requestMetrics }: HealthDeps) =>
  newRouter()
    // The texts are the JSON of the two literal answers.
    .openapi(health, () => sendPlainJson(https, 200, { status: 'ok' }) as Json<{ status: 'ok' }>)
    .openapi(readiness, async () => {
      const answer = await checkReadiness(reader);
      return sendPlainJson(https, 200, answer) as Json<typeof answer>;
    })
    .get(metrics.getRoutingPath(), async (c) => {
      if (!openMetrics && !isOnThisMachine(c)) throw new Problem('address.not-found', c.req.path);
      return sendPlain(https, {
        status: 200,
        contentType: requestMetrics.contentType,
        text: await requestMetrics.text(),
      });
    });

/** For the reference: plain text has no typed answer. */
export const metricsRoute = metrics;
